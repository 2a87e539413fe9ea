-- The signed newest returns of a month, and of which service each is.
select care_return.id, care_structure.service, care_return.attested
from care_return
join care_structure on care_structure.id = care_return.structure
join care_signature on care_signature.care_return = care_return.id
where care_return.month = @month
  and care_return.version = (select max(version) from care_return later where later.structure = care_return.structure and later.month = care_return.month)
