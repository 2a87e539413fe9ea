-- The sums given to one line.
select year, funder, kind, status, amount from plan_sum where line = @line order by year, kind, funder, status
