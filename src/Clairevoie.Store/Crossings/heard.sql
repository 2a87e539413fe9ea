-- What a room has heard through a valve and understands: of each thing, what was said last.
select id, valve, version, about, turn, made_on, body
from inbox
where valve = @valve and understood = 1
  and turn = (select max(turn) from inbox later where later.valve = inbox.valve and later.about = inbox.about and later.understood = 1)
order by about, id
