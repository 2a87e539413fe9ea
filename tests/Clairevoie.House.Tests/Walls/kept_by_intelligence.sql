-- The numbers of everything that the room of intelligence keeps of reports, points and items.
select id from report
union all
select id from deal_point
union all
select id from item
