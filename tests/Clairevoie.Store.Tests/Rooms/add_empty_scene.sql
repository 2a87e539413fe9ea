-- A scene in which nobody was counted on a day.
insert into place (id, author, agency, territory, kind, name, x, y, outline, opened_on) values (@id, @author, 'PREF', 'COM-1', 2, 'Le quai', @x, @y, '', '2026-01-01')
