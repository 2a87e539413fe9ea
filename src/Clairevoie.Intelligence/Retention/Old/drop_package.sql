-- A package.
delete from package where id = @id
