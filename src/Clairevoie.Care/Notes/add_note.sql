-- A team noticed something in a month.
insert into care_note (id, author, agency, territory, theme, month, written_on, sealed)
values (@id, @author, @agency, @territory, @theme, @month, @written_on, @sealed)
