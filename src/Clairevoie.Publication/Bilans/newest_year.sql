-- The newest year that is over and of which a current figure speaks; nothing when there is none.
select max(substr(last_day, 1, 4)) as year
from   claim
where  is_current = 1 and period_basis <> 'not stated' and status <> 'planned' and last_day < @year and first_day >= substr(last_day, 1, 4)
