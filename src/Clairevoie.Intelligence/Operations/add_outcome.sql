-- What came of an operation, as a count or an amount.
insert into operation_outcome (operation, outcome, value) values (@operation, @outcome, @value)
