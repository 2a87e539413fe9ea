-- An item steps behind another that tells the same.
insert into item_merge (id, item, into_item, author, agency, merged_on, alike, reason)
values (@id, @item, @into, @author, @agency, @merged_on, @alike, @reason)
