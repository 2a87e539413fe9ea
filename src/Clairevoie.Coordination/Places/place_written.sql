-- Whether this viewer may write a place.
select count(*) from place where id = @id and {seen}
