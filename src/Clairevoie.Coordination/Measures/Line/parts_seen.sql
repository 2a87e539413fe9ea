-- The actions of a measure that this viewer sees.
select id, plan, number, kind, part_of, title, agency, due,
       coalesce((select move from plan_fact where line = plan_line.id and move <> 0 order by turn desc limit 1), 0) as move,
       coalesce((select max(told_on) from plan_fact where line = plan_line.id), entered_on) as heard,
       null as counted, null as counted_of, 0 as told
from plan_line
where plan = @plan and part_of = @number and {seen}
order by length(number), number
