-- A perimeter that this viewer may write.
select id, territory, place, area, valid_from, drawn_on,
       (select valid_until from perimeter_end where perimeter_end.perimeter = perimeter.id order by turn desc limit 1) as valid_until
from perimeter
where id = @id and {seen}
