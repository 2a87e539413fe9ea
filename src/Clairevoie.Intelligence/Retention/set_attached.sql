-- Why an item was attached to a deal point, sealed anew, or nothing.
update deal_point_item set reason = @words where item = @item and id = @id
