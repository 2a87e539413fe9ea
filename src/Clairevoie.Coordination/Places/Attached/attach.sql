-- A report is attached to a place, or to another one than the one that was read; only by whoever may write it.
insert into report_place (report, place, author, on_day)
select id, @place, @mission, @today from report where id = @report and withdrawn is null and {seen}
on conflict (report) do update set place = excluded.place, author = excluded.author, on_day = excluded.on_day
where report_place.place = @was
