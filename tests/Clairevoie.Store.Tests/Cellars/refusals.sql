-- The refusals counted.
select hour, door, times from refusal_count order by hour, door
