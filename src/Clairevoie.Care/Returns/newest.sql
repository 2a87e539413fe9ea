-- The newest version of a structure's month.
select id, structure, month, version, attested, entered_on,
       (select signed_on from care_signature where care_signature.care_return = care_return.id) as signed_on
from care_return
where structure = @structure and month = @month
order by version desc
limit 1
