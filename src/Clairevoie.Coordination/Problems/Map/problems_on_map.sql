-- The open problems that partners share and this viewer sees, within bounds of Lambert-93 and in the order of their identifiers, so many after one of them.
select problem.id, problem.kind, problem.place, place.name, place.territory, place.x, place.y, problem.committee, problem.lead, problem.minors,
       problem.opened_on, problem.closed_on,
       (select step from problem_step where problem_step.problem = problem.id order by turn desc limit 1) as step
from problem join place on place.id = problem.place
where problem.id > @after and problem.committee = '' and problem.closed_on is null and problem.opened_on < @until
  and place.x between @west and @east and place.y between @south and @north
  and problem.id in (select reach.id from (select id, author, agency, territory from problem where committee = '' and closed_on is null) as reach where {seen})
order by problem.id
limit @most
