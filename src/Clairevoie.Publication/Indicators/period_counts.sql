-- The counts of one thing by period, oldest first.
select line, period, value
from   told_count
where  valve = @valve and name = @name and col = @col and (@line = '@' or line = @line)
order  by period, line
