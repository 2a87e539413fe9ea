-- The photo of a report.
delete from report_photo where report = @report
