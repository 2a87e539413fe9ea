-- An alarm, of a night.
insert into alarm (id, author, agency, territory, watched, opened_on) values (@id, @author, @agency, @territory, @watched, @opened_on)
