-- The sums of a year from the counts of its periods.
insert into told_year (valve, name, line, col, year, told, periods, hidden, last_period, last_value)
select valve, name, line, col, year, cast(sum(coalesce(value, 0)) as bigint), cast(count(*) as integer), cast(sum(case when value is null then 1 else 0 end) as integer), max(period),
       (select last.value from told_count last where last.valve = told_count.valve and last.name = told_count.name and last.line = told_count.line and last.col = told_count.col and last.year = told_count.year
        order by last.period desc limit 1)
from   told_count
where  valve = @valve and year = @year
group  by valve, name, line, col, year
