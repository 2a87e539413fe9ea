-- The places that this viewer sees, within bounds of Lambert-93 and in the order of their identifiers, so many after one of them; with an outline alone where only outlines are drawn.
select id, agency, territory, kind, name, x, y, outline, opened_on
from place
where id > @after and (@only = '' or id = @only) and (@drawn = 0 or outline <> '')
  and x between @west and @east and y between @south and @north and {seen}
order by id
limit @most
