-- An item.
delete from item where id = @id
