-- How many periods of each valve and length arrived for a year, shortest length first, and how many returns stand behind them?
select valve, count(*) as periods, case when length(period) = 4 then 12 when period like '%Q%' then 3 else 1 end as months,
       sum(given) as given, sum(owed) as owed
from   told_sheet
where  year = @year
group  by valve, case when length(period) = 4 then 12 when period like '%Q%' then 3 else 1 end
order  by valve, months
