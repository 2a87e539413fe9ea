-- Events older than facts are kept.
delete from discovered_event where day < @from
