-- What a room said last of everything that it spoke of through a valve.
select about, turn, body from outbox where valve = @valve
and    turn = (select max(turn) from outbox later where later.valve = outbox.valve and later.about = outbox.about)
