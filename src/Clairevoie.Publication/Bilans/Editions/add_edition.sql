-- A bilan is published: an edition after those that there are.
insert into bilan_edition (year, territory, edition, published_on, author, body)
select @year, @territory, coalesce(max(edition), 0) + 1, @published_on, @author, @body from bilan_edition where year = @year and territory = @territory
