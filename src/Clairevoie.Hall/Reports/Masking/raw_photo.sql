-- The photo that waits to be masked, for a viewer who may write the report.
select (select p.format from report_photo p where p.report = report.id) as format, room_wrap,
       (select p.raw from report_photo p where p.report = report.id) as picture
from   report
where  id = @report and withdrawn is null and {seen}
and    exists (select 1 from report_photo p where p.report = report.id and p.raw is not null)
