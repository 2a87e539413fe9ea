-- A tally was of another day or sector than it said.
update care_tally set day = @day, half = @half, sector = @sector where id = @id
