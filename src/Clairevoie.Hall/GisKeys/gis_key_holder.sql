-- Whose key of this use it is, while it serves.
select id, account, mission, used_on from gis_key where hash = @hash and serves = @serves and revoked_on is null and until_day >= @today
