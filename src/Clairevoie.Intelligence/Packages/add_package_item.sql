-- Puts an item into a package with the handling code that it has.
insert into package_item (package, item, handling) values (@package, @item, @handling)
