-- The reports joined to an item whose exact place is still kept.
select id, room_wrap, told, doubtful
from report
join item_report on item_report.report = report.id
where item_report.item = @item and told is not null and room_wrap is not null and withdrawn is null
  and not exists (select 1 from report_place_gone where report_place_gone.report = report.id)
