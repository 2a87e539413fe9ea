-- What was asked and replied, sealed anew, or nothing.
update item_ask set words = @words, reply = @reply where id = @id
