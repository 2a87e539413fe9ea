-- What an outreach team tells of harm in a sector this quarter; said again, it replaces what it said.
insert into sector_harm (id, author, agency, territory, sector, quarter, least, most, told_on)
values (@id, @author, @agency, @territory, @sector, @quarter, @least, @most, @told_on)
on conflict (agency, sector, quarter) do update set author = @author, least = @least, most = @most, told_on = @told_on
