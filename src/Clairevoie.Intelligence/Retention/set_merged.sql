-- Why an item was brought behind another, sealed anew, or nothing.
update item_merge set reason = @words where item = @item and id = @id
