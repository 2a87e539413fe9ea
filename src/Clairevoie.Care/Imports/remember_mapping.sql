-- The columns of a kind of file are named so from now on.
insert into care_mapping (structure, kind, author, mapping) values (@structure, @kind, @author, @mapping)
on conflict (structure, kind) do update set author = excluded.author, mapping = excluded.mapping
