-- The reports of one kind and territory since a day that follow nothing, with the sealed cell of each: among them a duplicate finds its first.
select id, received, cell, (select place from report_place p where p.report = report.id) as place
from report
where withdrawn is null and {seen} and kind = @kind and territory = @territory and received >= @since and id <> @report
  and not exists (select 1 from report_follows f where f.report = report.id)
order by received, id
limit 500
