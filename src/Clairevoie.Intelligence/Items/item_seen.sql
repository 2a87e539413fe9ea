-- One item that this viewer sees, still sealed.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, entered, told,
       case when voices_together is null or exists (select 1 from item_merge v where v.into_item = item.id and v.undone_on is null and v.item not in (select id from item where {seen}))
       then voices else voices_together end as voices
from item where id = @item and {seen}
