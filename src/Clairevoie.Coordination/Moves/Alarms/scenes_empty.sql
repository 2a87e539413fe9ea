-- The scenes that this viewer may place, in which nobody was counted the last time: what each is called, where it was, since when.
select id, name, x as east, y as north, (select max(newest.on_day) from scene_count newest where newest.place = place.id) as over_on
from   place
where  kind = @kind and {seen}
and    exists (select 1 from scene_count c where c.place = place.id and c.persons = 0 and c.on_day = (select max(later.on_day) from scene_count later where later.place = place.id))
