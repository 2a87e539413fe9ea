-- One deal point, if this viewer sees it, with the wrap of its key.
select id, agency, territory, kind, footing, place, products, hours, run, coarse, written_on, wrap
from deal_point
join data_key on data_key.record = deal_point.id
where id = @id and {seen}
