-- What was brought together with an item, where this viewer sees the other item.
select item, into_item, agency, merged_on, alike, reason, undone_on from item_merge
where (item = @id and into_item in (select id from item where {seen})) or (into_item = @id and item in (select id from item where {seen}))
order by merged_on, id
