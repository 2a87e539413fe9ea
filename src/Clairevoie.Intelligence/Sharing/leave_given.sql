-- Whether the originator of an item gave a body the leave that it asked for, to pass it on to a further one, and has not taken it back.
select count(*) from item_ask a join item i on i.id = a.item
where a.item = @item and a.kind = 3 and a.accepted = 1 and a.onward = @body and a.agency = @mine and a.to_agency = i.origin
and exists (select 1 from item_share s where s.item = a.item and s.body = a.onward and s.agency = i.origin and s.ended is null)
