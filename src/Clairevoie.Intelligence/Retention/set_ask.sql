-- What was asked, sealed anew, or nothing.
update item_ask set words = @words where item = @item and id = @id
