-- The line for which a link was given, while the link still serves.
select id, plan, number, title, agency, due
from plan_line
where id = (select line from plan_asking where hash = @hash and used_on is null and until >= @today)
