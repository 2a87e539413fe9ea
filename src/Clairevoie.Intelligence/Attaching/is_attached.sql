-- Whether an item is attached to a deal point now.
select attached from deal_point_item where deal_point = @deal_point and item = @item order by turn desc limit 1
