-- The certificate of a purge.
insert into purge_certificate (id, day, body, signature) values (@id, @day, @body, @signature)
