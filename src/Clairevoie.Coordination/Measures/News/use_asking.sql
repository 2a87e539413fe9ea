-- A link has served.
update plan_asking set used_on = @today where hash = @hash and used_on is null and until >= @today
