-- Holds a deal point until the deed is done: facts are numbered one after the other.
update deal_point set coarse = coarse where id = @id
