-- What every structure said last of its places, up to a day, where that is not too old to hold.
select care_places.structure, care_structure.agency, care_structure.service, care_places.strand, care_places.capacity, care_places.occupied, care_places.waiting
from care_places
join care_structure on care_structure.id = care_places.structure
where care_places.day <= @day and care_places.day > @since
  and not exists (
    select 1 from care_places later
    where later.structure = care_places.structure and later.strand = care_places.strand and later.day <= @day
      and (later.day > care_places.day or (later.day = care_places.day and later.version > care_places.version)))
order by care_structure.service, care_places.strand, care_places.structure
