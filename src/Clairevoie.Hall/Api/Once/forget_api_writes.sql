-- Sendings of more than a day ago are forgotten.
delete from api_write where begun_at < @day_ago
