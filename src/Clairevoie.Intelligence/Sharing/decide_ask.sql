-- Keeps what was decided of it, once.
update item_ask set decided = @decided, accepted = @accepted, reply = @reply where id = @ask and decided is null
