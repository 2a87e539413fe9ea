-- Something is told once more, from its first try, if its address is of this account and still told.
update webhook_delivery set tries = 0, next_at = @now
where id = @id and webhook in (select w.id from webhook w join gis_key k on k.id = w.application where k.account = @account and w.ended_on is null)
