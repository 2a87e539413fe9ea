-- Adds a territory to a mission.
insert into mission_territory (mission, territory) values (@mission, @territory) on conflict do nothing
