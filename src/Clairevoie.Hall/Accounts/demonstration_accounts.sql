-- Demonstration accounts with the role of their first mission.
select account.name, mission.role
from   account join mission on mission.account = account.id
where  account.demonstration = 1
order  by account.made_at, account.name
