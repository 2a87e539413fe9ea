-- A work begins, or is taken up again, unless it was cancelled meanwhile.
update job set state = 1, begun = begun + 1 where id = @id and state in (0, 1)
