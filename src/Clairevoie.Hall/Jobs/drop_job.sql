-- A work is forgotten.
delete from job where id = @id
