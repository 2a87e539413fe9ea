-- A part of a bilan is opened for the agency that answers for it; one that is open stays.
insert into bilan_part (id, author, agency, territory, year, part) values (@id, @author, @agency, @territory, @year, @part)
on conflict (year, territory, part) do nothing
