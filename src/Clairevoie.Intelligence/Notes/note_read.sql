-- The day on which the partner first read a note.
update partner_note set read_on = @today where id = @note and body = @body and read_on is null
