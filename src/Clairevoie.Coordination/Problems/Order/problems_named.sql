-- Of some problems that partners share, those that this viewer sees.
select problem.id, problem.kind, problem.place, place.name, place.territory, place.x, place.y, problem.committee, problem.lead, problem.minors,
       problem.opened_on, problem.closed_on,
       (select step from problem_step where problem_step.problem = problem.id order by turn desc limit 1) as step
from problem join place on place.id = problem.place
where problem.id in @problems and problem.committee = ''
  and problem.id in (select reach.id from (select id, author, agency, territory from problem where committee = '') as reach where {seen})
