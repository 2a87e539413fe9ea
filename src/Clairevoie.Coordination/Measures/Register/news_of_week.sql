-- How much was told within a week of the lines that this viewer sees, and of how many lines.
select count(*) as told, count(distinct line) as lines
from plan_fact
where told_on > @since and line in (select id from plan_line where {seen})
