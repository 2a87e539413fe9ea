-- Contests of published figures that everybody may read, with what was answered.
select id, figure, shown, shown_on, answer, answered_by, answered_on
from   resident_word
where  kind = @kind and figure <> '' and shown_on is not null and aside is null
order  by shown_on, id
