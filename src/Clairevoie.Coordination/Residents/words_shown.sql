-- What residents asked or contested and everybody may read: of one territory or of all, the last first.
select id, territory, kind, figure, received, doubtful, shown, shown_on, aside, answer, answered_by, answered_on
from resident_word
where shown_on is not null and aside is null and (@kind = -1 or kind = @kind) and (@territory = '' or territory = @territory)
order by shown_on desc, id
limit 100
