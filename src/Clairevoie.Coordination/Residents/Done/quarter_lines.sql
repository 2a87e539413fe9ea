-- The measures and campaigns of followed plans that are for this quarter or for what lies around it and that residents may read, those under way first.
select plan_line.title, plan_line.agency, plan_line.kind, plan_line.due, plan_line.move
from plan_line join plan on plan.code = plan_line.plan
where plan_line.territory in (@quarter, @around) and plan_line.kind <> 1 and (plan.followed_until is null or plan.followed_until >= @today)
  and coalesce((select shown from plan_line_told where line = plan_line.id order by turn desc limit 1), case when plan_line.agency in @police then 0 else 1 end) = 1
order by case plan_line.move when 0 then 1 when 2 then 2 when 3 then 2 when 4 then 3 else 0 end, plan_line.due, plan_line.id
limit 12
