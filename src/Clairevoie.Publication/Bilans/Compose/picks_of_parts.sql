-- The figures and comparisons that are kept in these parts.
select part, a, b from bilan_pick where part in @parts and kept = 1 order by part, a, b
