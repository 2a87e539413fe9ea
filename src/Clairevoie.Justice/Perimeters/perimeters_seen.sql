-- The perimeters that this viewer sees, newest first.
select id, territory, place, area, valid_from, drawn_on,
       (select valid_until from perimeter_end where perimeter_end.perimeter = perimeter.id order by turn desc limit 1) as valid_until
from perimeter
where {seen}
order by valid_from desc, place, id
