-- The days by which open lines that this viewer's agency carries are due; their number, never their title.
select id, due
from (
  select id, due, coalesce((select move from plan_fact where line = plan_line.id and move <> 0 order by turn desc limit 1), 0) as move
  from plan_line
  where due is not null and agency = @agency and {seen}
) as carried
where move in (0, 1, 5)
order by due, id
limit 500
