-- The sum of a year takes one more period in; what was counted last stays known by itself, for what is never added up.
insert into told_year (valve, name, line, col, year, told, periods, hidden, last_period, last_value)
values (@valve, @name, @line, @col, @year, @told, 1, @hidden, @period, @value)
on conflict (valve, year, name, line, col) do update set
  told = told_year.told + excluded.told,
  periods = told_year.periods + 1,
  hidden = told_year.hidden + excluded.hidden,
  last_value = case when excluded.last_period > told_year.last_period then excluded.last_value else told_year.last_value end,
  last_period = case when excluded.last_period > told_year.last_period then excluded.last_period else told_year.last_period end
