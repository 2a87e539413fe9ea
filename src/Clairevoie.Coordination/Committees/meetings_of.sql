-- The meetings of a committee, the last first.
select id, on_day, place from committee_meeting where committee = @committee order by on_day desc, id
