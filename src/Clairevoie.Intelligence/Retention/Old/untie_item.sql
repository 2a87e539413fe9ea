-- A tie that rested on an item rests on its own grading.
update network_tie set item = null where item = @id
