-- A return that this viewer may write, if it is the newest of its thread.
select id, agency, territory, thread, office, period, version, entered_on
from justice_return
where id = @id and {seen}
  and version = (select max(version) from justice_return later where later.thread = justice_return.thread)
