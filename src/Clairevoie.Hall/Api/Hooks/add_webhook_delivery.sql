-- Something to tell an address, as soon as may be.
insert into webhook_delivery (id, webhook, topic, body, made_at, next_at) values (@id, @webhook, @topic, @body, @now, @now)
