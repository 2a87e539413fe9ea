-- The lines of the plans that this viewer sees, narrowed, one page of them, those that wait longest first when silence is asked.
select id, plan, number, kind, part_of, title, agency, due, move, heard,
       (select counted from plan_fact where line = page.id and evidence = 3 order by turn desc limit 1) as counted,
       (select counted_of from plan_fact where line = page.id and evidence = 3 order by turn desc limit 1) as counted_of,
       (select count(*) from plan_fact where line = page.id) as told
from (
  select id, plan, number, kind, part_of, title, agency, due, move, heard,
         row_number() over (order by case when @heard_before = '' then '' else heard end, plan,
           length(case when part_of = '' then number else part_of end), case when part_of = '' then number else part_of end, length(number), number) as turn
  from plan_line as seen
  where (@plan = '' or plan = @plan)
    and (@strand = '' or strand = @strand)
    and (@state = -1 or case when move in (1, 5) then 1 when move > 1 then move else 0 end = @state)
    and (@heard_before = '' or (heard <= @heard_before and move in (0, 1, 5)
         and exists (select 1 from plan as of_line where of_line.code = seen.plan and (of_line.followed_until is null or of_line.followed_until >= @today))))
    and (@due_before = '' or (due < @due_before and move in (0, 1, 5)
         and exists (select 1 from plan as of_line where of_line.code = seen.plan and (of_line.followed_until is null or of_line.followed_until >= @today))))
    and (@pilot = '' or agency = @pilot)
    and (@words = '' or lower(title) like @words or lower(number) = @number)
    and {seen}
  order by turn
  limit @most offset @skip
) as page
order by turn
