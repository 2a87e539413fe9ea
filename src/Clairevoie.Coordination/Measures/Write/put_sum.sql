-- A sum given to a line; said again, the last word counts.
insert into plan_sum (line, year, funder, kind, status, amount) values (@line, @year, @funder, @kind, @status, @amount)
on conflict (line, year, funder, kind, status) do update set amount = excluded.amount
