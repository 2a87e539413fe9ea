-- Where a report is attached and what it follows.
select (select place from report_place where report = @report) as place,
       (select first from report_follows where report = @report) as first
