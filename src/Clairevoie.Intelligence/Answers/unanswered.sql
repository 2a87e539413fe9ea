-- Reports that this viewer sees, by territory: how many wait for an answer, how many of them since before a day, and how many were answered since another.
select territory,
       sum(waits) as waiting,
       sum(case when waits = 1 and received < @late then 1 else 0 end) as late,
       min(case when waits = 1 then received end) as oldest,
       sum(answered) as answered
from (
  select territory, received,
         case when exists (select 1 from report_answer a where a.report = report.id) then 0 else 1 end as waits,
         case when exists (select 1 from report_answer a where a.report = report.id and a.at >= @since) then 1 else 0 end as answered
  from   report
  where  withdrawn is null and {seen}
) as seen_reports
group by territory
order by territory
