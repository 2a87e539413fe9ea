-- Puts what is left of an item in the place of what it told.
update item set told = @told where id = @item
