-- Nobody sees any more what is gone.
delete from seen_by where record = @id
