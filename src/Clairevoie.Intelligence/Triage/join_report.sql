-- Joins a report to an item; a report tells of one item at a time.
insert into item_report (report, item, joined, reasons)
select id, @item, @joined, @reasons from report where id = @report and withdrawn is null
on conflict (report) do nothing
