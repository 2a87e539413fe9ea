-- How many sendings are a day old.
select count(*) from api_write where begun_at < @day_ago
