-- Every mission of these accounts, newest first.
select id, account, agency, role, from_day, until_day, ended_at
from   mission
where  account in @accounts
order  by from_day desc, id
