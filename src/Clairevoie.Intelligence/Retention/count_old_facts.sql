-- How many events and operations are older than facts are kept.
select (select count(*) from discovered_event where day < @from) + (select count(*) from operation where day < @from)
