-- Who keeps the secretariat of a cell now: a mission of one of its bodies, and since when.
select mission, agency, since from cell_secretary where cell = @cell and until is null order by since desc, id limit 1
