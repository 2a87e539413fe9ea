-- Takes away who sees an item, before it is said anew.
delete from seen_by where record = @item
