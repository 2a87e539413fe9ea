-- Holds every item that is shared or was handed over until the deed is done.
update item set voices = voices where agency <> origin or id in (select item from item_share)
