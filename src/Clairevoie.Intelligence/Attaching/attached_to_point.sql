-- What was said of the items of a deal point, of those items that this viewer sees, in order.
select deal_point, item, turn, attached, day, reason, agency, written_on
from deal_point_item
where deal_point = @id and item in (select id from item where {seen})
order by item, turn
