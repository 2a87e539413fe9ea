-- The agencies and roles that hold a mission today.
select distinct agency, role from mission where ended_at is null and from_day <= @today and (until_day is null or until_day >= @today) order by agency, role
