-- What deal_point_fact_item keeps of an item.
delete from deal_point_fact_item where item = @id
