-- Whether an item stands behind another.
select count(*) from item_merge where item = @item and undone_on is null
