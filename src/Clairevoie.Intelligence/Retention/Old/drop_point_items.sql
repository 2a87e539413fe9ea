-- The items on which the facts of a deal point rest.
delete from deal_point_fact_item where fact in (select id from deal_point_fact where deal_point = @id)
