-- A body that this viewer may change.
select id, territory, agency, code, name, kind, parent from body where code = @code and ended is null and {seen}
