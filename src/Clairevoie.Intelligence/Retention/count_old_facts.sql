-- How many events, operations and hours of patrol are older than facts are kept.
select (select count(*) from discovered_event where day < @from) + (select count(*) from operation where day < @from) + (select count(*) from patrol_hours where week < @week)
