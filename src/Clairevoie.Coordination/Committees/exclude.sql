-- A member is excluded, or a seat that nobody took is withdrawn.
update committee_seat set excluded_on = @today, reason = @reason where id = @id and committee = @committee and excluded_on is null
