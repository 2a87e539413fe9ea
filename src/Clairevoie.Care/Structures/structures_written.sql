-- The structures for which this viewer may enter a month.
select id, agency, territory, name, service, since from care_structure where {seen} order by name, id
