-- The lines of the plans that this viewer sees, narrowed, one page of them, those that wait longest first when silence is asked.
select id, plan, number, kind, part_of, title, agency, due, move, heard, counted, counted_of, told
from (
  select id, plan, number, kind, part_of, title, agency, due,
         coalesce((select move from plan_fact where line = plan_line.id and move <> 0 order by turn desc limit 1), 0) as move,
         coalesce((select max(told_on) from plan_fact where line = plan_line.id), entered_on) as heard,
         (select counted from plan_fact where line = plan_line.id and evidence = 3 order by turn desc limit 1) as counted,
         (select counted_of from plan_fact where line = plan_line.id and evidence = 3 order by turn desc limit 1) as counted_of,
         (select count(*) from plan_fact where line = plan_line.id) as told
  from plan_line
  where {seen}
) as seen
where (@plan = '' or plan = @plan)
  and (@state = -1 or case when move in (1, 5) then 1 when move > 1 then move else 0 end = @state)
  and (@heard_before = '' or (heard <= @heard_before and move in (0, 1, 5)
       and exists (select 1 from plan as of_line where of_line.code = seen.plan and (of_line.followed_until is null or of_line.followed_until >= @today))))
  and (@due_before = '' or (due < @due_before and move in (0, 1, 5)
       and exists (select 1 from plan as of_line where of_line.code = seen.plan and (of_line.followed_until is null or of_line.followed_until >= @today))))
  and (@pilot = '' or agency = @pilot)
  and (@words = '' or lower(title) like @words or lower(number) = @number)
order by case when @heard_before = '' then '' else heard end, plan,
         length(case when part_of = '' then number else part_of end), case when part_of = '' then number else part_of end, length(number), number
limit @most offset @skip
