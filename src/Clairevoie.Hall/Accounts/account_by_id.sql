-- The account of this identifier.
select * from account where id = @id
