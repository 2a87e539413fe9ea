-- Where the open problems lie that partners share and this viewer sees: what an order is counted from, and nothing more of them.
select problem.id, place.x, place.y
from problem join place on place.id = problem.place
where problem.committee = '' and problem.closed_on is null
  and problem.id in (select reach.id from (select id, author, agency, territory from problem where committee = '' and closed_on is null) as reach where {seen})
order by problem.id
