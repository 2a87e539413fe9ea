-- The nodes of networks that this viewer sees, each with the wrap of its key.
select id, agency, territory, kind, platform, pattern, hours, sectors, words, written_on, wrap
from network_node
join data_key on data_key.record = network_node.id
where {seen}
