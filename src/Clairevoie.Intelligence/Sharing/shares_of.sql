-- With whom one body shared an item: what that body itself did, and nothing of others.
select s.body as code, b.name, b.kind, s.shared from item_share s join body b on b.code = s.body
where s.item = @item and s.agency = @agency and s.ended is null order by b.name
