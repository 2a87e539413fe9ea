-- What all the reports that this viewer sees are compared by, whether they wait or not.
select id, territory, received, room_wrap, t.traits
from   report
join   report_traits t on t.report = report.id
where  withdrawn is null and room_wrap is not null and {seen}
