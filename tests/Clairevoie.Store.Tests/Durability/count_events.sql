-- How many events were taken in.
select count(*) from discovered_event
