-- A report follows a first one that tells the same thing; what follows it follows that first one too.
insert into report_follows (report, first, author, on_day)
select id, @first, @mission, @today from report where withdrawn is null and {seen}
  and (id = @report or id in (select report from report_follows where first = @report))
on conflict (report) do update set first = excluded.first, author = excluded.author, on_day = excluded.on_day
