-- What is shown is answered, or answered better.
update resident_word set answer = @answer, answered_by = @agency, answered_on = @today
where id = @id and shown_on is not null and aside is null and {seen}
