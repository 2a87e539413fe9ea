-- One item that this viewer sees, still sealed.
select id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered, told
from item where id = @item and {seen}
