-- Declares a body; a code that is already taken is left as it is.
insert into body (id, author, agency, territory, code, name, kind, parent)
values (@id, @author, @agency, @territory, @code, @name, @kind, @parent)
on conflict (code) do nothing
