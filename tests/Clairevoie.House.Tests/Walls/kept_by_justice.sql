-- The numbers of everything that the room of justice keeps.
select id from justice_return
union all
select id from perimeter
