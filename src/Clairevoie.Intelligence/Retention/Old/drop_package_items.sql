-- What was in a package.
delete from package_item where package = @id
