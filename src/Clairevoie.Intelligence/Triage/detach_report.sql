-- Takes a report out of an item: it is compared and triaged anew.
delete from item_report where report = @report and item = @item
