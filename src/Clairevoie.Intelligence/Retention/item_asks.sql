-- What was asked about an item in words, and what was replied, still sealed.
select id, coalesce(decided, asked) as at, words, reply from item_ask where item = @item and (words is not null or reply is not null) order by id
