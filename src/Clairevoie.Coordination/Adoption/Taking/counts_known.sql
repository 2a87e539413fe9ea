-- The counts of a territory, as they are known.
select series, place, period, unit, counted from period_count where territory = @territory
