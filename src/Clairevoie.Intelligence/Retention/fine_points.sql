-- The deal points whose exact place is still kept, each with the wrap of its key.
select id, agency, territory, kind, footing, place, products, hours, run, coarse, written_on, wrap
from deal_point
join data_key on data_key.record = deal_point.id
where coarse = 0
