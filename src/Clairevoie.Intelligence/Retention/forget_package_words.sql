-- A package without its words.
update package set words = null where id = @id
