-- One number of each kind of thing that the room of justice keeps.
select min(id) as id from justice_return
union all
select min(id) from perimeter
