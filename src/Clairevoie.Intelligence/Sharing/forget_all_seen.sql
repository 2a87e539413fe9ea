-- Takes away who sees items that were ever shared or handed over, before it is said anew.
delete from seen_by where record in (select item from item_share union select item from item_ask where kind = 2 and accepted = 1 union select id from item where agency <> origin)
