-- A mission takes the secretariat of a cell.
insert into cell_secretary (id, cell, mission, agency, since) values (@id, @cell, @mission, @agency, @since)
