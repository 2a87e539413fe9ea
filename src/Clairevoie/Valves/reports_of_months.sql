-- The reports of some months: of each its territory, its sealed cell, and whether it was answered.
select id, territory, cell,
       case when exists (select 1 from report_answer where report_answer.report = report.id) then 1 else 0 end as answered
from   report
where  withdrawn is null and substr(received, 1, 7) in @months
