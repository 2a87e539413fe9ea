-- One number of each kind of thing that the room of intelligence keeps.
select min(id) as id from report
union all
select min(id) from deal_point
union all
select min(id) from item
