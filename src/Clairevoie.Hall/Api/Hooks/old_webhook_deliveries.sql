-- How many tellings are older than a month.
select count(*) from webhook_delivery where made_at < @month_ago
