-- The hours of patrol that this viewer sees, the newest week first, the agencies of a sector together.
select week, territory as sector, sum(hours) as hours
from patrol_hours
where week >= @from and {seen}
group by week, territory
order by week desc, territory
