-- What an item was brought together with.
delete from item_merge where item = @id or into_item = @id
