-- Items that this viewer sees, newest first, a page at a time; without those that stand behind another that the viewer sees too.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, entered,
       case when voices_together is null or exists (select 1 from item_merge v where v.into_item = item.id and v.undone_on is null and v.item not in (select id from item where {seen}))
       then voices else voices_together end as voices
from   item
where  {seen}
and    (@about = -1 or about = @about) and information >= @information and (@ours = 0 or agency = @mine)
and    (@entered = '' or (entered, id) < (@entered, @id))
and    id not in (select m.item from item_merge m where m.undone_on is null and m.into_item in (select id from item where {seen}))
order  by entered desc, id desc
limit  @most
