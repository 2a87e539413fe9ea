-- How many reports each territory had in a month.
select territory, count(*) as reports
from report
where withdrawn is null and substr(received, 1, 7) = @month
group by territory
order by territory
