-- What residents asked and this viewer reads first: by where it stands, those that wait longest first.
select id, territory, kind, figure, received, doubtful, shown, shown_on, aside, answer, answered_by, answered_on
from resident_word
where {seen} and case when aside is not null then 3 when answered_on is not null then 2 when shown_on is not null then 1 else 0 end = @state
order by received, id
limit 200
