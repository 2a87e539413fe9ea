-- The parts of a bilan that is being composed, in their order.
select id, author, agency, territory, year, part from bilan_part where year = @year and territory = @territory order by part
