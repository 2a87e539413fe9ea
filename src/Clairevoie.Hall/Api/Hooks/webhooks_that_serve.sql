-- Every address that is told, with the mission for which its application acts.
select w.id, w.address, w.topics, k.account, k.mission
from   webhook w join gis_key k on k.id = w.application
where  k.serves = @serves and k.revoked_on is null and k.until_day >= @today and w.ended_on is null
order  by w.id
