-- A sheet is poured once: nothing is written when its period was.
insert into told_sheet (valve, period, message, year, given, owed)
values (@valve, @period, @message, @year, @given, @owed)
on conflict (valve, period) do nothing
