-- The reports attached to a place that this viewer opens, the last first.
select id, kind, received,
       case when exists (select 1 from report_follows f where f.report = report.id) then 1 else 0 end as follows,
       (select state from report_answer a where a.report = report.id order by at desc limit 1) as state
from report
where withdrawn is null and {seen} and id in (select report from report_place where place = @place)
order by received desc, id
limit 200
