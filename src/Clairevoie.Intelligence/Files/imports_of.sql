-- The files that an agency took in, the newest first.
select id, sender, kind, rows_added, rows_known, taken_on from import_done where agency = @agency or @all = 1 order by taken_on desc, id limit 50
