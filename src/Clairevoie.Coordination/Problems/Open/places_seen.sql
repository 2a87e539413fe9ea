-- The places among which somebody who opens a problem chooses, by name.
select id, name, territory, kind, x, y from place
where (@id = '' or id = @id) and (@words = '' or lower(name) like @words escape '!' or name like @written escape '!') and {seen}
order by name, id limit @most
