-- A vacant chair is left: once, and by nobody who was heard of meanwhile.
update committee_seat set excluded_on = @today, reason = @reason where id = @id and chairs = 1 and excluded_on is null
