-- The territories of every mission of these accounts.
select mission_territory.mission, mission_territory.territory
from   mission_territory join mission on mission.id = mission_territory.mission
where  mission.account in @accounts
order  by mission_territory.territory
