-- How many reports each territory had in some months, answered and waiting.
select territory,
       sum(case when exists (select 1 from report_answer where report_answer.report = report.id) then 1 else 0 end) as answered,
       sum(case when exists (select 1 from report_answer where report_answer.report = report.id) then 0 else 1 end) as waiting
from report
where withdrawn is null and substr(received, 1, 7) in @months
group by territory
order by territory
