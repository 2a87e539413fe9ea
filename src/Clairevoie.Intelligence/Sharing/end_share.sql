-- Takes a share back.
update item_share set ended = @ended where item = @item and body = @body and agency = @agency and ended is null
