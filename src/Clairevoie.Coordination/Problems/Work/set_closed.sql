-- A problem is over, or is taken up again.
update problem set closed_on = @closed_on where id = @problem
