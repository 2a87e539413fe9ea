-- The facts of the deal points that this viewer sees, without their reasons.
select deal_point, turn, kind, day, other
from deal_point_fact
where deal_point in (select id from deal_point where {seen})
