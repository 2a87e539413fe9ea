-- Holds an item until the deed is done: whoever else changes who sees it waits.
update item set voices = voices where id = @item
