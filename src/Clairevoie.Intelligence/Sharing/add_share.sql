-- Shares an item with a body; taken back before, it is shared again.
insert into item_share (item, body, author, agency, shared) values (@item, @body, @author, @agency, @shared)
on conflict (item, body, agency) do update set ended = null, author = excluded.author, shared = case when item_share.ended is null then item_share.shared else excluded.shared end
