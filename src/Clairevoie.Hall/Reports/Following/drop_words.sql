-- Removes the words added to a report that is withdrawn.
delete from report_word where report = @report
