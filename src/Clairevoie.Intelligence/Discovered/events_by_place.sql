-- Events that police discovered, counted by sector, month and place, of those that this viewer sees.
select territory as sector, substr(day, 1, 7) as month, longitude, latitude, count(*) as events
from discovered_event
where day >= @from and day < @until and {seen}
group by territory, substr(day, 1, 7), longitude, latitude
