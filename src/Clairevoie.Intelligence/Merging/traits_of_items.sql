-- What the reports joined to some items are compared by.
select id, received, room_wrap, t.traits from report
join report_traits t on t.report = report.id
join item_report j on j.report = report.id
where j.item in @items and withdrawn is null and room_wrap is not null
