-- What was kept aside is now understood.
update inbox set understood = 1 where id = @id
