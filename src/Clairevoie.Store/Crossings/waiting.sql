-- The messages of a valve that a room has not acknowledged, oldest day first.
select id, valve, version, about, turn, made_on, body, signature
from outbox
where valve = @valve
  and not exists (select 1 from delivered where delivered.message = outbox.id and delivered.room = @room)
order by made_on, about, turn, id
limit @most
