-- Reports that this viewer sees that wait or were answered, those that wait longest first, a page at a time.
select id, received, territory, kind, source,
       case when doubtful = 1 or exists (select 1 from report_word w where w.report = report.id and w.doubtful = 1) then 1 else 0 end as doubtful,
       case when exists (select 1 from report_photo p where p.report = report.id) then 1 else 0 end as has_photo,
       case when read_from is null then 0 else 1 end as was_read
from   report
where  withdrawn is null and {seen}
and    (@kind = -1 or kind = @kind)
and    (received, id) > (@received, @id)
and    answered = @shelf
order  by received, id
limit  @most
