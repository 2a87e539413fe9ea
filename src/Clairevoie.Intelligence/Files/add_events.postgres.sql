-- Events that police discovered, many at once; those that are there already stay as they are.
insert into discovered_event (id, author, agency, territory, origin, day, kind, product, amount, counted_in, longitude, latitude)
select * from unnest(
  cast(@id as text[]), cast(@author as text[]), cast(@agency as text[]), cast(@territory as text[]), cast(@origin as text[]), cast(@day as text[]),
  cast(@kind as text[]), cast(@product as text[]), cast(@amount as double precision[]), cast(@counted_in as text[]),
  cast(@longitude as double precision[]), cast(@latitude as double precision[]))
on conflict (id) do nothing
