-- What is shown is answered, or answered better; nothing is written over an answer that was not read.
update resident_word set answer = @answer, answered_by = @agency, answered_on = @today
where id = @id and shown_on is not null and aside is null and answer = @before and {seen}
