-- The dossiers that this viewer sees, the last first.
select id, agency, territory, perimeter, last_quarter, change_day, made_on, body from hsa_dossier where {seen} order by made_on desc, last_quarter desc, id
