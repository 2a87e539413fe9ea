-- A post stops its weekly letter.
insert into digest_stop (agency, role, author, stopped_on) values (@agency, @role, @author, @today) on conflict (agency, role) do nothing
