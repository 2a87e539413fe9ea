-- The dossiers of a perimeter, the last first.
select id, agency, territory, perimeter, last_quarter, change_day, made_on, body from hsa_dossier where perimeter = @perimeter order by last_quarter desc, made_on desc, id
