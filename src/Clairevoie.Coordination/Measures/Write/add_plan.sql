-- A plan, as it is first written.
insert into plan (code, title, territory, begins, followed_until, source, written_by, written_on)
values (@code, @title, @territory, @begins, @followed_until, @source, @written_by, @written_on)
