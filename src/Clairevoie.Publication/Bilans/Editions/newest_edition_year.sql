-- The newest year of which a territory published its bilan; 0 when it published none.
select coalesce(max(year), 0) as year from bilan_edition where territory = @territory
