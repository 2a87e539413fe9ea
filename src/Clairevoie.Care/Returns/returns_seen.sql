-- The newest version of every month that this viewer sees whole, latest month first.
select id, structure, month, version, attested, entered_on,
       (select signed_on from care_signature where care_signature.care_return = care_return.id) as signed_on
from care_return
where {seen}
  and version = (select max(version) from care_return later where later.structure = care_return.structure and later.month = care_return.month)
order by month desc, structure
limit @most
