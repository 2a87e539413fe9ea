-- The words that were added to a report.
delete from report_word where report = @report
