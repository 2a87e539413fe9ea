-- The reason of a grading, sealed anew, or none.
update item_grading set reason = @words where item = @item and cast(turn as text) = @id
