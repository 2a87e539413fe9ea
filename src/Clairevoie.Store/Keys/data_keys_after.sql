-- The next wrapped keys, in the order of their records.
select record, wrap from data_key where record > @after order by record limit @most
