-- The words added to a report, oldest first.
select id, received, words, doubtful from report_word where report = @report order by received, id
