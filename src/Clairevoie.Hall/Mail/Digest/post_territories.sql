-- The territories of the missions that a post holds today.
select distinct territory from mission_territory join mission on mission.id = mission_territory.mission
where agency = @agency and role = @role and ended_at is null and from_day <= @today and (until_day is null or until_day >= @today)
order by territory
