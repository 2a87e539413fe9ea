-- What the structures of this viewer said last of each month, the latest first.
select structure, month, met, oriented, answered, wait_days
from care_minors_return
where {seen}
  and version = (select max(version) from care_minors_return later where later.structure = care_minors_return.structure and later.month = care_minors_return.month)
order by month desc, structure
limit 120
