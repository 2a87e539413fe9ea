-- The months that are over, in which somebody reported, and that were not told yet.
select distinct substr(received, 1, 7) as month
from report
where withdrawn is null and substr(received, 1, 7) < @before
  and not exists (select 1 from outbox where outbox.valve = @valve and outbox.about = substr(report.received, 1, 7))
order by month
