-- The places of a structure on a day, or their next version; the same as before changes nothing.
insert into care_places (id, author, agency, territory, structure, strand, day, version, capacity, occupied, waiting)
select @id, @author, @agency, @territory, @structure, @strand, @day,
       (select coalesce(max(version), 0) + 1 from care_places where structure = @structure and strand = @strand and day = @day),
       @capacity, @occupied, @waiting
where not exists (
  select 1 from care_places said
  where said.structure = @structure and said.strand = @strand and said.day = @day
    and said.capacity = @capacity and said.occupied = @occupied and said.waiting = @waiting
    and said.version = (select max(version) from care_places where structure = @structure and strand = @strand and day = @day))
