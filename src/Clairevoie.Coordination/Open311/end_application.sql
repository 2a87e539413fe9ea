-- A key is ended: nothing is sent or read with it any more.
update street_application set closed_on = @today where id = @id and closed_on is null and {seen}
