-- What item_grading keeps of an item.
delete from item_grading where item = @id
