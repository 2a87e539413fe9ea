-- What was asked about an item, as far as one body asked it or was asked.
select id, kind, agency, to_agency, asked, words, source, information, handling, nature, tlp, decided, accepted, reply, onward
from item_ask where item = @item and (agency = @mine or to_agency = @mine) order by asked desc, id
