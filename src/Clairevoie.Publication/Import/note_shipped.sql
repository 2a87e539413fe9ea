-- The files that come with the house were read in this state.
insert into shipped_claims (what, fingerprint)
values ('claims', @fingerprint)
on conflict (what) do update set fingerprint = excluded.fingerprint
