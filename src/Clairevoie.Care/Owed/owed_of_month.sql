-- The structures that this viewer counts and that have not signed a month which they owe; since when they were asked for it.
select id, name, service, (select asked_on from care_asking where care_asking.structure = care_structure.id and care_asking.month = @month) as asked_on
from care_structure
where {seen}
  and since <= @month
  and not exists (
    select 1 from care_return
    join care_signature on care_signature.care_return = care_return.id
    where care_return.structure = care_structure.id and care_return.month = @month
      and care_return.version = (select max(version) from care_return later where later.structure = care_return.structure and later.month = care_return.month))
order by name, id
