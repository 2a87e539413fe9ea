-- Whether an item stands behind another, or another behind it.
select count(*) from item_merge where (item = @item or into_item = @item) and undone_on is null
