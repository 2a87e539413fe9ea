-- What package_item keeps of an item.
delete from package_item where item = @id
