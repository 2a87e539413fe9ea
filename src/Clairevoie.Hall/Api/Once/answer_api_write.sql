-- The answer that a sending got, sealed.
update api_write set answer = @answer where name = @name
