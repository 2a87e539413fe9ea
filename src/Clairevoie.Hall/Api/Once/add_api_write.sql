-- A sending begins, unless one with the same key did.
insert into api_write (name, body, begun_at) values (@name, @body, @now) on conflict do nothing
