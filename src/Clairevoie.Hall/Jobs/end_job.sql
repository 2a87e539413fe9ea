-- A work has ended, unless it was cancelled.
update job set state = @state, done = @done, ended_at = @now, until_day = @until where id = @id and state = 1
