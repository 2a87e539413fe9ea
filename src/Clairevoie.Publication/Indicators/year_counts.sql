-- The sums of a year: of the whole where the territory is the whole, else of the lines of a territory.
select valve, name, line, col, told, periods, hidden, last_period, last_value
from   told_year
where  valve in @valves and year = @year and name in @names and (@whole = 1 or line = @territory)
