-- Takes away who sees items that were ever shared, before it is said anew.
delete from seen_by where record in (select item from item_share)
