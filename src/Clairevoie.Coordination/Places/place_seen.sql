-- One place, if this viewer sees it.
select id, agency, territory, kind, name, x, y, outline, opened_on from place where id = @id and {seen}
