-- Notes that words or the exact place of an item are gone.
insert into item_gone (item, what, gone_on) values (@item, @what, @gone_on) on conflict do nothing
