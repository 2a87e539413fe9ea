-- The account of this name, written without regard to case.
select * from account where lookup = @lookup
