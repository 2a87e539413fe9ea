-- Every edition of every bilan that was published, the oldest first.
select year, territory, edition, published_on, body from bilan_edition order by published_on, year, territory, edition
