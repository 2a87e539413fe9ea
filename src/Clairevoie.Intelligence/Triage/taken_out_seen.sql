-- The reports that were taken out of an item and are not back in it, those alone that this viewer sees.
select t.report as id, t.taken_on, t.agency as taken_by, t.alike
from   report_taken_out t
where  t.item = @item and t.report in (select id from report where withdrawn is null and {seen})
and    not exists (select 1 from item_report j where j.report = t.report and j.item = t.item)
and    not exists (select 1 from report_taken_out l where l.report = t.report and l.item = t.item and l.turn > t.turn)
order  by t.taken_on desc, t.report
