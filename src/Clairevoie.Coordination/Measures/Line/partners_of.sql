-- The agencies that work on one line too.
select agency from seen_by where record = @line and agency <> '' order by agency
