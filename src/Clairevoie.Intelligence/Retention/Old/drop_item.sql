-- An item, once nothing hangs on it any more.
delete from item where id = @id
