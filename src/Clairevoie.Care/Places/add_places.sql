-- The places of a structure on a day, or their next version.
insert into care_places (id, author, agency, territory, structure, strand, day, version, capacity, occupied, waiting)
values (@id, @author, @agency, @territory, @structure, @strand, @day,
        (select coalesce(max(version), 0) + 1 from care_places where structure = @structure and strand = @strand and day = @day),
        @capacity, @occupied, @waiting)
