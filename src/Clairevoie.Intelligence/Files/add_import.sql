-- A file that was taken in.
insert into import_done (id, author, agency, sender, kind, content, rows_added, rows_known, taken_on)
values (@id, @author, @agency, @sender, @kind, @content, @rows_added, @rows_known, @taken_on)
