-- The days on which the committees of this viewer meet; no name, no place.
select id, on_day, committee from committee_meeting where committee in (select id from committee where {seen}) order by on_day, id
