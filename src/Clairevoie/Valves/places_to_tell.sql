-- The closings of before this week that were not told yet.
select id
from deal_point_fact
where kind in ('Closed', 'Gone') and day < @before
  and not exists (select 1 from outbox where outbox.valve = @valve and outbox.about = deal_point_fact.id)
order by id
