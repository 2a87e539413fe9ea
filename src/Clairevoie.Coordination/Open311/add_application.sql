-- A street application gets a key, of which only a digest is kept.
insert into street_application (id, author, agency, territory, name, key_digest, opened_on) values (@id, @author, @agency, @territory, @name, @digest, @today)
