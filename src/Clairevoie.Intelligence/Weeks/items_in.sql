-- Items that this viewer sees and that were shared with a cell by others between two days.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered from item
where {seen} and exists (select 1 from item_share s where s.item = item.id and s.body = @cell and s.agency <> @cell and s.ended is null and s.shared >= @from and s.shared < @until)
order by entered desc, id
