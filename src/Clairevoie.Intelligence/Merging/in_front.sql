-- The item behind which another stands.
select into_item from item_merge where item = @item and undone_on is null
