-- How many were counted in a scene on a day.
insert into scene_count (id, author, agency, territory, place, on_day, hour, method, bound, persons, told_on) values (@id, @author, 'PREF', 'COM-1', @place, @day, 18, 0, 0, @persons, @day)
