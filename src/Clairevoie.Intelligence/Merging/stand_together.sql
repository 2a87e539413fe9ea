-- An item and those that stand behind it.
select id, anonymous from item
where id = @item or id in (select item from item_merge where into_item = @item and undone_on is null)
