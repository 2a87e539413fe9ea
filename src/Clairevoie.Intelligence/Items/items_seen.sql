-- Items that this viewer sees, newest first, a page at a time.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered
from   item
where  {seen}
and    (@about = -1 or about = @about) and information >= @information and (@ours = 0 or agency = @mine)
and    (@entered = '' or (entered, id) < (@entered, @id))
order  by entered desc, id desc
limit  @most
