-- The counts of scenes of before this month that are not small and were not told yet.
select scene_count.id, scene_count.place, scene_count.agency, place.x, place.y, scene_count.on_day, scene_count.hour, scene_count.method, scene_count.bound, scene_count.persons
from scene_count join place on place.id = scene_count.place
where scene_count.on_day < @before and (scene_count.persons = 0 or scene_count.persons >= @least)
  and not exists (select 1 from outbox where outbox.valve = @valve and outbox.about = scene_count.id)
order by scene_count.on_day, scene_count.id
limit 1000
