-- The operations that this viewer knows to be planned, the next one first.
select id, agency, territory, day, services, staff, deal_point, aim, wrap
from operation_planned
join data_key on data_key.record = operation_planned.id
where ended_on is null and {seen}
order by day, id
