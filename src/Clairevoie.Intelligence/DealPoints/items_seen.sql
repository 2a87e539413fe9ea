-- The items on which the facts of a deal point rest, of those that this viewer sees.
select fact, item
from deal_point_fact_item
where fact in (select deal_point_fact.id from deal_point_fact where deal_point = @id)
  and item in (select id from item where {seen})
