-- What is to be told to one address now, oldest first.
select id, topic, body, tries from webhook_delivery where webhook = @webhook and next_at is not null and next_at <= @now order by made_at, id limit @most
