-- Forgets tellings older than a month.
delete from webhook_delivery where made_at < @month_ago
