-- One number of each kind of thing that the room of care keeps.
select min(id) as id from care_structure
union all
select min(id) from care_return
