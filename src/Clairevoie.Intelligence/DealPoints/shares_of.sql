-- The agencies with which a deal point is shared.
select agency from seen_by where record = @id and agency <> '' order by agency
