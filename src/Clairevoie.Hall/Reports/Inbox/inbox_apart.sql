-- Reports that this viewer sees with words to redact or a photo to mask, those that wait longest first, a page at a time.
select id, received, territory, kind, source,
       case when doubtful = 1 or exists (select 1 from report_word w where w.report = report.id and w.doubtful = 1) then 1 else 0 end as doubtful,
       case when exists (select 1 from report_photo p where p.report = report.id) then 1 else 0 end as has_photo,
       case when read_from is null then 0 else 1 end as was_read
from   report
where  withdrawn is null and {seen}
and    (@kind = -1 or kind = @kind)
and    (received, id) > (@received, @id)
and    id in (select id from report where doubtful = 1 and cast(@shelf as integer) = 2
              union select report from report_word where doubtful = 1 and cast(@shelf as integer) = 2
              union select report from report_photo where raw is not null and cast(@shelf as integer) = 3)
order  by received, id
limit  @most
