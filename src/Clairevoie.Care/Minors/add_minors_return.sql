-- What a structure did for minors in a month, or its next version.
insert into care_minors_return (id, author, agency, territory, structure, month, version, met, oriented, answered, wait_days)
values (@id, @author, @agency, @territory, @structure, @month,
        (select coalesce(max(version), 0) + 1 from care_minors_return where structure = @structure and month = @month),
        @met, @oriented, @answered, @wait_days)
