-- The keys of an account for this use that still serve, newest first.
select id, mission, name, made_on, until_day, used_on
from   gis_key
where  account = @account and serves = @serves and revoked_on is null and until_day >= @today
order  by made_on desc, id
