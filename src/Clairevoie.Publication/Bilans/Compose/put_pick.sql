-- A figure or a comparison is taken into a part, or dropped from it.
insert into bilan_pick (part, a, b, kept, author) values (@part, @a, @b, @kept, @author)
on conflict (part, a, b) do update set kept = excluded.kept, author = excluded.author
