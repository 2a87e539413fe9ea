-- The months before a day in which somebody reported.
select distinct substr(received, 1, 7) as month
from report
where withdrawn is null and substr(received, 1, 7) < @before
order by month
