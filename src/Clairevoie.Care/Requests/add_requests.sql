-- The requests of a structure towards a kind of service in a month, or their next version; the same as before changes nothing.
insert into care_request (id, author, agency, territory, structure, month, towards, version, answered, waiting, refused, wait_days)
select @id, @author, @agency, @territory, @structure, @month, @towards,
       (select coalesce(max(version), 0) + 1 from care_request where structure = @structure and month = @month and towards = @towards),
       @answered, @waiting, @refused, @wait_days
where not exists (
  select 1 from care_request said
  where said.structure = @structure and said.month = @month and said.towards = @towards
    and said.answered = @answered and said.waiting = @waiting and said.refused = @refused and coalesce(said.wait_days, 0) = coalesce(@wait_days, 0)
    and said.version = (select max(version) from care_request where structure = @structure and month = @month and towards = @towards))
