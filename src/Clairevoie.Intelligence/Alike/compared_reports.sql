-- What the reports that this viewer sees are compared by: those that wait, those joined to an item since a day, and one that is looked at.
select id, territory, received, room_wrap, t.traits, j.item
from   report
join   report_traits t on t.report = report.id
left join item_report j on j.report = report.id
where  withdrawn is null and room_wrap is not null and doubtful = 0 and {seen}
and    ((j.item is null and not exists (select 1 from report_answer a where a.report = report.id)) or j.joined >= @since or report.id = @self)
