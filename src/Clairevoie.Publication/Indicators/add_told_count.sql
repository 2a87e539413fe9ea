-- One count of one period, absent where it was hidden.
insert into told_count (valve, name, line, col, period, year, value)
values (@valve, @name, @line, @col, @period, @year, @value)
on conflict (valve, name, line, col, period) do nothing
