-- What was counted, once per id.
insert into care_tally (id, author, agency, territory, structure, day, half, sector, open_until)
values (@id, @author, @agency, @territory, @structure, @day, @half, @sector, @open_until)
on conflict do nothing
