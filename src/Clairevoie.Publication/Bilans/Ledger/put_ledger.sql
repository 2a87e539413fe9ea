-- A promise or an evaluation is taken into a part, or dropped.
insert into bilan_ledger (part, about, kept, author) values (@part, @about, @kept, @author)
on conflict (part, about) do update set kept = excluded.kept, author = excluded.author
