-- Writes a new version of an extract.
insert into extract_version (name, version, made_on, reason, lines, author) values (@name, @version, @made_on, @reason, @lines, @author)
