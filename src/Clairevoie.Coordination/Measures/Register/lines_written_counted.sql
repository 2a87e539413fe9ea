-- How many open lines this viewer may write, how many of them are late, silent or due within a week, in plans that are still followed.
select count(*) as many,
       coalesce(sum(case when due < @today then 1 else 0 end), 0) as late,
       coalesce(sum(case when heard <= @silent then 1 else 0 end), 0) as silent,
       coalesce(sum(case when due >= @today and due <= @soon then 1 else 0 end), 0) as soon,
       min(case when due < @today then due end) as late_since,
       min(case when heard <= @silent then heard end) as silent_since,
       min(case when due >= @today and due <= @soon then due end) as soon_from
from (
  select due, move, heard,
         (select case when followed_until is null or followed_until >= @today then 1 else 0 end from plan where code = plan_line.plan) as followed
  from plan_line
  where {seen}
) as seen
where followed = 1 and move in (0, 1, 5)
