-- The numbers of everything that the room of care keeps of structures, returns, places and counters.
select id from care_structure
union all
select id from care_return
union all
select id from care_tally
union all
select id from care_note
