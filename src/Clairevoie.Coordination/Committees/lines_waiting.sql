-- The open lines of the plan that a committee follows which are silent, late or soon due.
select number, title, agency, due, heard
from (
  select number, title, agency, due,
         coalesce((select move from plan_fact where line = plan_line.id and move <> 0 order by turn desc limit 1), 0) as move,
         coalesce((select max(told_on) from plan_fact where line = plan_line.id), entered_on) as heard
  from plan_line
  where plan = @plan
) as open
where move in (0, 1, 5) and (heard <= @silent or due <= @soon)
order by heard, number
