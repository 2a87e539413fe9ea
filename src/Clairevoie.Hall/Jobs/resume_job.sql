-- Its owner takes up a work that was cancelled or failed: it goes on where it stood.
update job set state = 0 where id = @id and account = @account and state in (2, 4)
