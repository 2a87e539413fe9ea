-- What structures said last of minors in the months of a quarter.
select structure, agency, month, met, oriented, answered, wait_days
from care_minors_return
where month >= @first and month <= @last
  and version = (select max(version) from care_minors_return later where later.structure = care_minors_return.structure and later.month = care_minors_return.month)
order by structure, month
