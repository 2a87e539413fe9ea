-- A structure is declared; an agency has one of each name.
insert into care_structure (id, author, agency, territory, name, service, since)
values (@id, @author, @agency, @territory, @name, @service, @since)
on conflict do nothing
