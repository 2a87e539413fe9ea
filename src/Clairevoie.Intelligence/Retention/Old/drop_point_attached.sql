-- The items attached to a deal point.
delete from deal_point_item where deal_point = @id
