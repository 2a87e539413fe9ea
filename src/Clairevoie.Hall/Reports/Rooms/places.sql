-- The reports that this viewer may open, still sealed, from the first day until before the last.
select id, room_wrap, told, doubtful
from   report
where  room_wrap is not null and withdrawn is null and received >= @from and received < @until and {seen}
order  by received, id
