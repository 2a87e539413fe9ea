-- The counts by period that this viewer sees, series by series.
select series, place, period, unit, counted, source, taken_on from period_count where {seen} order by series, place, period
