-- The bodies of intelligence that this viewer sees, by name.
select id, territory, agency, code, name, kind, parent from body where ended is null and {seen} order by name, code
