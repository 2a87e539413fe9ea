-- Whose key this is, while it serves.
select id, account, mission, used_on from gis_key where hash = @hash and revoked_on is null and until_day >= @today
