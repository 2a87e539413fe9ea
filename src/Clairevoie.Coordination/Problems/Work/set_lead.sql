-- Another partner leads.
update problem set lead = @lead where id = @problem
