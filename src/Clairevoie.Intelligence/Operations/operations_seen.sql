-- The operations done that this viewer sees, the newest first.
select id, agency, territory, day, services, staff, minutes, deal_point
from operation
where day >= @from and day < @until and {seen}
order by day desc, id
limit @most
