-- A question that nobody read goes.
delete from resident_word where id = @id and shown_on is null
