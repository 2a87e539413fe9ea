-- The promises and evaluations that are kept in these parts.
select part, about from bilan_ledger where part in @parts and kept = 1 order by part, about
