-- One committee, if its papers are this viewer's to read.
select id, kind, name, territory, plan, rules, opened_on from committee where id = @id and {seen}
