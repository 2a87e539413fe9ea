-- How many reports that this viewer sees stand on each shelf, and since when the oldest waits.
select coalesce(sum(case when answered = 0 then 1 else 0 end), 0) as waiting,
       coalesce(sum(answered), 0) as answered,
       coalesce(sum(doubtful), 0) as doubtful,
       coalesce(sum(photo), 0) as photo_to_mask,
       min(case when answered = 0 then received end) as oldest
from (
  select received,
         case when exists (select 1 from report_answer a where a.report = report.id) then 1 else 0 end as answered,
         case when doubtful = 1 or exists (select 1 from report_word w where w.report = report.id and w.doubtful = 1) then 1 else 0 end as doubtful,
         case when exists (select 1 from report_photo p where p.report = report.id and p.raw is not null) then 1 else 0 end as photo
  from   report
  where  withdrawn is null and {seen}
) as seen_reports
