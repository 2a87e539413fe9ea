-- The facts of the deal points whose exact place is still kept.
select id, deal_point, turn, kind, day, other
from deal_point_fact
where deal_point in (select id from deal_point where coarse = 0)
