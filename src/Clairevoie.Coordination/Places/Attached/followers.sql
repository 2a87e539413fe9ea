-- The reports that follow this one.
select report from report_follows where first = @first
