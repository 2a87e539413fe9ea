-- What an outreach team tells of harm in a sector this quarter; said again, it replaces what was read of it, and nothing that a colleague told meanwhile.
insert into sector_harm (id, author, agency, territory, sector, quarter, least, most, told_on)
values (@id, @author, @agency, @territory, @sector, @quarter, @least, @most, @told_on)
on conflict (agency, sector, quarter) do update set author = @author, least = @least, most = @most, told_on = @told_on
where sector_harm.least = @least_read and sector_harm.most = @most_read
