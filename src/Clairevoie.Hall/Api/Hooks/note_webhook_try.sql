-- What came of telling.
update webhook_delivery set tries = @tries, tried_at = @now, next_at = @next, status = @status, fault = @fault where id = @id
