-- Takes away who sees items that were ever shared or handed over, before it is said anew.
delete from seen_by where record in (select item from item_share union select id from item where agency <> origin)
