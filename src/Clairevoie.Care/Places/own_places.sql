-- What the structures of this viewer said last of their places, up to a day.
select structure, strand, day, capacity, occupied, waiting
from care_places
where {seen} and day <= @day
  and not exists (
    select 1 from care_places later
    where later.structure = care_places.structure and later.strand = care_places.strand and later.day <= @day
      and (later.day > care_places.day or (later.day = care_places.day and later.version > care_places.version)))
order by structure, strand
