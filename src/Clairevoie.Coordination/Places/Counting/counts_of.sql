-- The counts of a scene that this viewer sees, the last first.
select id, agency, on_day, hour, method, bound, persons, told_on from scene_count where place = @place and {seen} order by on_day desc, hour desc, id
limit 100
