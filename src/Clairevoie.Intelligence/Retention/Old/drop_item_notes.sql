-- What partner_note keeps of an item.
delete from partner_note where item = @id
