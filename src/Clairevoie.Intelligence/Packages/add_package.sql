-- Keeps a package that is handed to a body.
insert into package (id, author, agency, territory, body, handed, words) values (@id, @author, @agency, @territory, @body, @handed, @words)
