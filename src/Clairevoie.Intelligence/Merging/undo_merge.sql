-- An item stands on its own again.
update item_merge set undone_on = @undone_on where item = @item and into_item = @into and undone_on is null
