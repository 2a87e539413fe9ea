-- A committee that was founded.
insert into committee (id, author, agency, territory, kind, name, plan, rules, opened_on)
values (@id, @author, @agency, @territory, @kind, @name, @plan, @rules, @opened_on)
