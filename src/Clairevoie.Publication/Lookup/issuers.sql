-- Who issued the current figures?
select distinct issuer
from   claim
where  is_current = 1 and issuer <> ''
order  by issuer
