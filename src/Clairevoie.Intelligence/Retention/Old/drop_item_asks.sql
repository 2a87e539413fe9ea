-- What item_ask keeps of an item.
delete from item_ask where item = @id
