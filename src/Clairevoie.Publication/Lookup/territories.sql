-- Of which territories do current figures speak?
select distinct territory
from   claim
where  is_current = 1 and territory <> ''
order  by territory
