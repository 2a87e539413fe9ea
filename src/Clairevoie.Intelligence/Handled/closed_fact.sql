-- One closing with its deal point and the wrap of its key.
select deal_point_fact.deal_point as id, deal_point.territory, deal_point.place, deal_point_fact.day as written_on, data_key.wrap
from deal_point_fact
join deal_point on deal_point.id = deal_point_fact.deal_point
join data_key on data_key.record = deal_point.id
where deal_point_fact.id = @fact
