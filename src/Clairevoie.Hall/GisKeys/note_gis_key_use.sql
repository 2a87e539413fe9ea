-- The last day on which a key was used; one program among several notes it.
update gis_key set used_on = @today where id = @id and (used_on is null or used_on < @today)
