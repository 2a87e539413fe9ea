-- An account behind missions that are tried.
insert into account (id, name, lookup, security_stamp, edit_stamp, made_at) values (@id, 'essai', @id, '', '', '2026-01-01T00:00:00Z') on conflict (id) do nothing
