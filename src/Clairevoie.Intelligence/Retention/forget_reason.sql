-- A fact without its reason, which may tell the place.
update deal_point_fact set reason = @reason where id = @fact
