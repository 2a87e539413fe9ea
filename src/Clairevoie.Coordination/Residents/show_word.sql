-- What a resident asked is shown, as it was read over; what was sealed goes.
update resident_word set shown = @shown, shown_on = @today, words = null
where id = @id and shown_on is null and aside is null and {seen}
