-- Keeps what an address was told last of one topic.
insert into webhook_seen (webhook, topic, things) values (@webhook, @topic, @things)
on conflict (webhook, topic) do update set things = excluded.things
