-- A sending that led to nothing may be sent again; so may one whose day is over, or whose node died while it was under way.
delete from api_write where name = @name and (@unfinished = 1 or begun_at < @day_ago or (answer is null and begun_at < @stale))
