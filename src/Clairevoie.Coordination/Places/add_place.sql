-- A place that was opened.
insert into place (id, author, agency, territory, kind, name, x, y, outline, opened_on)
values (@id, @author, @agency, @territory, @kind, @name, @x, @y, '', @opened_on)
