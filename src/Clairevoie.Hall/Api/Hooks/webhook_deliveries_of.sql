-- What the addresses of an account were told, newest first, after so many.
select d.id, d.webhook, k.name, w.address, d.topic, d.body, d.made_at, d.tries, d.next_at, d.tried_at, d.status, d.fault
from   webhook_delivery d join webhook w on w.id = d.webhook join gis_key k on k.id = w.application
where  k.account = @account
order  by d.made_at desc, d.id
limit  @most
