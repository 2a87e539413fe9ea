-- The hours of a week and a sector, as an agency last counted them.
insert into patrol_hours (id, author, agency, territory, week, hours, written_on)
values (@id, @author, @agency, @territory, @week, @hours, @written_on)
on conflict (week, territory, agency) do update set hours = excluded.hours, author = excluded.author, written_on = excluded.written_on
