-- What was said of the deal points of some items, of those points that this viewer sees, in order.
select deal_point, item, turn, attached, day, reason, agency, written_on
from deal_point_item
where item in @items and deal_point in (select id from deal_point where {seen})
order by deal_point, item, turn
