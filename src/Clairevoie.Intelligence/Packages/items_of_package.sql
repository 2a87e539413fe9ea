-- The items of a package with the handling code that each had when it was handed.
select item, handling from package_item where package = @package order by handling desc, item
