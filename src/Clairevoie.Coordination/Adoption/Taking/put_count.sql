-- A count of a period; told again, the last word counts.
insert into period_count (id, author, agency, territory, series, place, period, unit, counted, source, taken_on)
values (@id, @author, @agency, @territory, @series, @place, @period, @unit, @counted, @source, @taken_on)
on conflict (territory, series, place, period) do update set unit = excluded.unit, counted = excluded.counted, source = excluded.source, taken_on = excluded.taken_on
