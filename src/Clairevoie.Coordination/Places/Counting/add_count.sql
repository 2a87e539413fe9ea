-- A scene was counted.
insert into scene_count (id, author, agency, territory, place, on_day, hour, method, bound, persons, told_on)
values (@id, @author, @agency, @territory, @place, @on_day, @hour, @method, @bound, @persons, @told_on)
