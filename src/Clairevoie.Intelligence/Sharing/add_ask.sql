-- Keeps what one body asks of another about an item.
insert into item_ask (id, item, kind, author, agency, to_agency, asked, words, source, information, handling, nature, tlp, onward)
values (@id, @item, @kind, @author, @agency, @to, @asked, @words, @source, @information, @handling, @nature, @tlp, @onward)
