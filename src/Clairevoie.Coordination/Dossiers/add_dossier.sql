-- A dossier is made, once for its perimeter, its last quarter-year and its change.
insert into hsa_dossier (id, author, agency, territory, perimeter, last_quarter, change_day, made_on, body)
values (@id, @author, @agency, @territory, @perimeter, @last_quarter, @change_day, @made_on, @body) on conflict do nothing
