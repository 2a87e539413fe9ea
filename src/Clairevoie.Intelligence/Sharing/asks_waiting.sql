-- What waits for one body to decide, the oldest first.
select id, item, kind, agency, to_agency, asked from item_ask where to_agency = @mine and decided is null order by asked, id
