-- A count is no longer asked for.
update count_request set ended_on = @today where id = @id and ended_on is null and {seen}
