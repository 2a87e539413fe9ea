-- One report that this viewer sees, still sealed.
select id, territory, source, received, room_wrap, told, doubtful,
       case when exists (select 1 from report_photo p where p.report = report.id and p.raw is not null) then 1 else 0 end as photo_to_mask,
       case when exists (select 1 from report_photo p where p.report = report.id and p.masked is not null) then 1 else 0 end as photo_masked
from   report
where  id = @report and withdrawn is null and {seen}
