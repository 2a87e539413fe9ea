-- The addresses that the applications of an account have, whose keys serve, newest first.
select w.id, w.application, k.name, k.mission, w.address, w.topics, w.made_on
from   webhook w join gis_key k on k.id = w.application
where  k.account = @account and k.serves = @serves and k.revoked_on is null and k.until_day >= @today and w.ended_on is null
order  by w.made_on desc, w.id
