-- How far a work has come, unless it was cancelled.
update job set done = @done, mark = @mark, bytes = @bytes where id = @id and state = 1
