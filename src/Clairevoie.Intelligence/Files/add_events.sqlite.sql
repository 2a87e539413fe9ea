-- An event that police discovered; one that is there already stays as it is.
insert into discovered_event (id, author, agency, territory, origin, day, kind, product, amount, counted_in, longitude, latitude)
values (@id, @author, @agency, @territory, @origin, @day, @kind, @product, @amount, @counted_in, @longitude, @latitude)
on conflict (id) do nothing
