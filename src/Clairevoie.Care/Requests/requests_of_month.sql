-- The requests of a month by structures whose signed return attests at least 11 persons served.
select care_structure.service, care_request.towards, care_request.answered, care_request.waiting, care_request.refused, care_request.wait_days
from care_request
join care_structure on care_structure.id = care_request.structure
join care_return on care_return.structure = care_request.structure and care_return.month = care_request.month and care_return.attested = 1
join care_signature on care_signature.care_return = care_return.id
where care_request.month = @month
  and care_return.version = (select max(version) from care_return newest where newest.structure = care_request.structure and newest.month = care_request.month)
  and care_request.version = (
    select max(version) from care_request later
    where later.structure = care_request.structure and later.month = care_request.month and later.towards = care_request.towards)
order by care_structure.service, care_request.towards
