-- The deal points to which an item was attached.
delete from deal_point_item where item = @id
