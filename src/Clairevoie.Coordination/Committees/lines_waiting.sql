-- The open lines of the plan that a committee follows which are silent, late or soon due.
select number, title, agency, due, heard
from plan_line
where plan = @plan and move in (0, 1, 5) and (heard <= @silent or due <= @soon)
order by heard, number
