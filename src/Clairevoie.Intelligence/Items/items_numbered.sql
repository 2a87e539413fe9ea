-- The items that this viewer sees and whose identifier begins so.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered
from item where substr(id, 1, 8) = @short and {seen} order by id
