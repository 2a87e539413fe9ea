-- The places that this viewer sees, of one kind or of all, by name, a page at a time.
select id, agency, territory, kind, name, x, y, outline, opened_on
from place
where {seen} and (@kind = -1 or kind = @kind) and (name, id) > (@name, @after)
order by name, id
limit @most
