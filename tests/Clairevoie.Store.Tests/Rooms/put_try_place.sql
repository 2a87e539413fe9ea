-- A place at which problems are tried.
insert into place (id, author, agency, territory, kind, name, x, y, outline, opened_on) values (@id, @author, @agency, @territory, 1, @name, 651000, 6862000, '', '2026-01-01')
