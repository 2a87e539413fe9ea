-- What an address was told last of one topic.
select things from webhook_seen where webhook = @webhook and topic = @topic
