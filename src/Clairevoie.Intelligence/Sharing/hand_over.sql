-- Another body holds the item from now on, if the one that offered it still does; who graded it first stays written.
update item set agency = @agency, author = @author where id = @item and agency = @offered
