-- The last answer that may be told in this half-day.
select state, answer from report_answer where report = @report and told_from <= @now order by at desc, id limit 1
