-- Requests that waited at the end of a month, by service and strand, of structures whose signed return attests at least 11 persons served.
select care_structure.service, care_places.strand, cast(sum(care_places.waiting) as bigint) as waiting
from care_places
join care_structure on care_structure.id = care_places.structure
join care_return on care_return.structure = care_places.structure and care_return.month = @month and care_return.attested = 1
join care_signature on care_signature.care_return = care_return.id
where care_places.day >= @first and care_places.day < @until
  and care_return.version = (select max(version) from care_return newest where newest.structure = care_return.structure and newest.month = @month)
  and not exists (
    select 1 from care_places later
    where later.structure = care_places.structure and later.strand = care_places.strand and later.day < @until
      and (later.day > care_places.day or (later.day = care_places.day and later.version > care_places.version)))
group by care_structure.service, care_places.strand
