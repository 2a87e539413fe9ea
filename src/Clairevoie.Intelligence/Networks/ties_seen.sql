-- What tells of ties, of what this viewer sees, oldest first, each with the wrap of its key, and with its withdrawal if there was one.
select id, agency, one, other, kind, day, source, information, item, reason, wrap,
  (select w.withdrawn_on from network_tie_withdrawn w where w.tie = network_tie.id) as withdrawn_on,
  (select w.agency from network_tie_withdrawn w where w.tie = network_tie.id) as withdrawn_by,
  (select w.reason from network_tie_withdrawn w where w.tie = network_tie.id) as withdrawn_why
from network_tie
join data_key on data_key.record = network_tie.id
where {seen}
order by day, id
