-- A package, once nothing is in it any more.
delete from package where id = @id
