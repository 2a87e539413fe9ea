-- Its owner cancels a work that has not ended.
update job set state = 2 where id = @id and account = @account and state in (0, 1)
