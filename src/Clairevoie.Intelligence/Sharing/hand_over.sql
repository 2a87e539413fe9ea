-- Another body holds the item from now on; who graded it first stays written.
update item set agency = @agency, author = @author where id = @item
