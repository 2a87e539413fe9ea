-- The requests of a structure towards a kind of service in a month, or their next version.
insert into care_request (id, author, agency, territory, structure, month, towards, version, answered, waiting, refused, wait_days)
values (@id, @author, @agency, @territory, @structure, @month, @towards,
        (select coalesce(max(version), 0) + 1 from care_request where structure = @structure and month = @month and towards = @towards),
        @answered, @waiting, @refused, @wait_days)
