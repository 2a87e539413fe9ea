-- How much of a product an operation seized.
insert into operation_seizure (operation, product, counted_in, amount) values (@operation, @product, @counted_in, @amount)
