-- An item by the beginning of its identifier, if this viewer sees it.
select id from item where substr(id, 1, 8) = @short and {seen}
