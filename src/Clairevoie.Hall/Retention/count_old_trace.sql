-- How many links of the trace are older than it is kept.
select count(*) from trace where at < @from
