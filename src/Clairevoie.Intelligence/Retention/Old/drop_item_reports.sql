-- What item_report keeps of an item.
delete from item_report where item = @id
