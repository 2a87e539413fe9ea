-- The newest edition of a bilan.
select year, territory, edition, published_on, body from bilan_edition where year = @year and territory = @territory order by edition desc limit 1
