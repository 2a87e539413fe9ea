-- A message waits to leave; what was already said of the same thing in the same turn is never said again.
insert into outbox (id, valve, version, about, turn, made_on, body, signature)
values (@Id, @Valve, @Version, @About, @Turn, @MadeOn, @Body, @Signature)
on conflict do nothing
