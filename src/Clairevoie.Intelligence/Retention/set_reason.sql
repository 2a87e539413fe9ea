-- A reason sealed anew, or none.
update item_grading set reason = @reason where item = @item and turn = @turn
