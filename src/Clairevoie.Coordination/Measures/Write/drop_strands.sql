-- The strands of a plan go, before they are written anew.
delete from strand where plan = @plan
