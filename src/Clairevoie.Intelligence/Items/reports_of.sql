-- The reports joined to an item, those alone that this viewer sees.
select id, received, territory, j.reasons from report join item_report j on j.report = report.id
where j.item = @item and withdrawn is null and {seen} order by received, id limit @most
