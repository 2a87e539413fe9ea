-- A report stands on its own again.
delete from report_follows where report in (select id from report where id = @report and {seen})
