-- The newest version of a return.
select id, agency, territory, thread, office, period, version, entered_on
from justice_return
where thread = @thread
order by version desc
limit 1
