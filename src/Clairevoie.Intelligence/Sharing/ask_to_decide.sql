-- One thing asked of a body that it has not decided yet.
select id, item, kind, agency, to_agency, asked, words, source, information, handling, nature, tlp, decided, accepted, reply, onward
from item_ask where id = @ask and item = @item and to_agency = @mine and decided is null
