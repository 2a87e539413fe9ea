-- The tallies that this viewer may still correct: all of them, or the one of this id.
select id, structure, day, half, sector
from care_tally
where {seen} and open_until > @now and (@id = '' or id = @id)
order by day desc, half desc, structure, id
limit 200
