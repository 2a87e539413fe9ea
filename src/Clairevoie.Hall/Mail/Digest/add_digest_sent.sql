-- The letter of a week is taken on for a post, once.
insert into digest_sent (agency, role, week) values (@agency, @role, @week) on conflict (agency, role, week) do nothing
