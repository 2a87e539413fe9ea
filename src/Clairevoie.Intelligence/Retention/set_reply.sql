-- What was replied, sealed anew, or nothing.
update item_ask set reply = @words where item = @item and id = @id
