-- What item_gone keeps of an item.
delete from item_gone where item = @id
