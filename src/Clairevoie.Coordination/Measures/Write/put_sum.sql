-- A sum given to a line; said again, it replaces the amount that was read, and none that somebody else wrote meanwhile.
insert into plan_sum (line, year, funder, kind, status, amount) values (@line, @year, @funder, @kind, @status, @amount)
on conflict (line, year, funder, kind, status) do update set amount = excluded.amount where plan_sum.amount = @was
