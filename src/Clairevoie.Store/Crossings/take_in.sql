-- A message is taken in, once: an inbox ignores what it knows.
insert into inbox (id, valve, version, about, turn, made_on, body, signature, understood)
values (@Id, @Valve, @Version, @About, @Turn, @MadeOn, @Body, @Signature, @Understood)
on conflict do nothing
