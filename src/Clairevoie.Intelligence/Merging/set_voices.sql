-- How many voices tell an item.
update item set voices = @voices where id = @item
