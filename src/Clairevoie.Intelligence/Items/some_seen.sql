-- Those of these items that this viewer sees.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered
from item where id in @items and {seen} order by entered desc, id
