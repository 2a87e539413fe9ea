-- How many words were added to a report.
select count(*) from report_word where report = @report
