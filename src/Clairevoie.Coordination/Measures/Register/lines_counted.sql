-- How many lines of each plan and move this viewer sees, how many are late and how many silent, in plans that are still followed.
select plan, move, count(*) as many,
       sum(case when due < @today and move in (0, 1, 5) and followed = 1 then 1 else 0 end) as late,
       sum(case when heard <= @silent and move in (0, 1, 5) and followed = 1 then 1 else 0 end) as silent,
       min(case when due < @today and move in (0, 1, 5) and followed = 1 then due end) as late_since,
       min(case when heard <= @silent and move in (0, 1, 5) and followed = 1 then heard end) as silent_since
from (
  select plan, due, move, heard,
         (select case when followed_until is null or followed_until >= @today then 1 else 0 end from plan where code = plan_line.plan) as followed
  from plan_line
  where {seen}
) as seen
group by plan, move
