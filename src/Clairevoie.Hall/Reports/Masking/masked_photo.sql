-- The masked photo of a report that this viewer sees.
select (select p.format from report_photo p where p.report = report.id) as format, room_wrap,
       (select p.masked from report_photo p where p.report = report.id) as picture
from   report
where  id = @report and withdrawn is null and {seen}
and    exists (select 1 from report_photo p where p.report = report.id and p.masked is not null)
