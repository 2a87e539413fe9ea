-- What tells of ties, of what this viewer sees, oldest first, each with the wrap of its key.
select id, agency, one, other, kind, day, source, information, item, reason, wrap
from network_tie
join data_key on data_key.record = network_tie.id
where {seen}
order by day, id
