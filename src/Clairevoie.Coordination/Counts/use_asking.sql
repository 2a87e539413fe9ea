-- A link has served.
update count_asking set used_on = @today where hash = @hash and used_on is null and until >= @today
