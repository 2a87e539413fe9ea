-- Whether this very file was taken before.
select id, rows_added, rows_known from import_done where content = @content
