-- Keeps the next file of a city.
insert into city_file (code, version, name, figures, sha256, body, author, imported_on) values (@code, @version, @name, @figures, @sha256, @body, @author, @imported_on)
