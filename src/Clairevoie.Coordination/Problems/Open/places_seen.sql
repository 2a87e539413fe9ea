-- The places among which somebody who opens a problem chooses.
select id, name, territory, kind, x, y from place where (@id = '' or id = @id) and {seen} order by name, id limit 500
