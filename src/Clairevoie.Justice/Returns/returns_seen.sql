-- The newest version of every return that this viewer sees, latest period first.
select id, agency, territory, thread, office, period, version, entered_on
from justice_return
where {seen}
  and version = (select max(version) from justice_return later where later.thread = justice_return.thread)
order by period desc, agency, office, thread
limit @most
