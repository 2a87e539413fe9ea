-- A planned operation took place, or was given up.
update operation_planned set ended_on = @on where id = @id and ended_on is null and {seen}
