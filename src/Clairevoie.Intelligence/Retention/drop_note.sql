-- A note is nothing but words: it goes whole.
delete from partner_note where id = @id
