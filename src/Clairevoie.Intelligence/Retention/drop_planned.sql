-- An operation that was planned and never reported.
delete from operation_planned where id = @id
