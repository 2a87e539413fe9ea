-- The answers given to a report, newest first.
select at, told_from, state, answer from report_answer where report = @report order by at desc, id
