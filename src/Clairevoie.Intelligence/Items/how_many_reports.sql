-- How many reports were joined to an item.
select count(*) from item_report where item = @item
