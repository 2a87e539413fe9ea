-- Of each valve, how many messages were said, and how many times one of these rooms holds one of them.
select valve,
       count(*) as said,
       (select count(*) from delivered join outbox held on held.id = delivered.message where held.valve = outbox.valve and delivered.room in @rooms) as held
from outbox
group by valve
