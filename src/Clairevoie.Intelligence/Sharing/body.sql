-- One body by its code.
select id, territory, agency, code, name, kind, parent from body where code = @body and ended is null
