-- A return that this viewer may sign, if it is the newest of its month.
select id, structure, month, version, attested, entered_on,
       (select signed_on from care_signature where care_signature.care_return = care_return.id) as signed_on
from care_return
where id = @id and {seen}
  and version = (select max(version) from care_return later where later.structure = care_return.structure and later.month = care_return.month)
