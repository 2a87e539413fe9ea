-- A 200 m square in the place of an exact one.
update deal_point set place = @place, coarse = 1 where id = @id
