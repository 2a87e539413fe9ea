-- What an item weighs with those behind it.
update item set voices_together = @voices where id = @item
