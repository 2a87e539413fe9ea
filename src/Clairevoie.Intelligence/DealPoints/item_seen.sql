-- An item, if this viewer sees it.
select id from item where id = @item and {seen}
