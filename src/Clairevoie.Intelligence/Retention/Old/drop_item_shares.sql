-- What item_share keeps of an item.
delete from item_share where item = @id
