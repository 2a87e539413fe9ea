-- Where police discovered something between two days, of what this viewer sees.
select territory as sector, longitude, latitude from discovered_event where day >= @from and day < @until and {seen} order by id
