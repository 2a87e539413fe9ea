-- The facts of one deal point, oldest first.
select id, turn, kind, day, reason, other, agency, written_on
from deal_point_fact
where deal_point = @id
order by day, turn
