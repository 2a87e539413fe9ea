-- Those of these items that this viewer sees.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, entered,
       case when voices_together is null or exists (select 1 from item_merge v where v.into_item = item.id and v.undone_on is null and v.item not in (select id from item where {seen}))
       then voices else voices_together end as voices
from item where id in @items and {seen} order by entered desc, id
