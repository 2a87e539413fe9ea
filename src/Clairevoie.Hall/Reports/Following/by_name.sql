-- The report that bears the name derived from a code.
select id, code_wrap, read_from from report where name = @Name
