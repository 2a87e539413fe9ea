-- Somebody changes what waits to leave.
update outbox set body = '{"more":1}'
