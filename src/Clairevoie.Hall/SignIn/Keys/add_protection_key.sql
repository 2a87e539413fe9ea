-- Keeps a key of cookies, sealed.
insert into protection_key (id, name, sealed) values (@id, @name, @sealed)
