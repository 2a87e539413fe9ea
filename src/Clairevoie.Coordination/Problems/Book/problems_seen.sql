-- Problems that this viewer sees, the newest first: those that partners share, or those of committees whose papers are theirs to read.
select problem.id, problem.kind, problem.place, place.name, place.territory, place.x, place.y, problem.committee, problem.lead, problem.minors,
       problem.opened_on, problem.closed_on,
       (select step from problem_step where problem_step.problem = problem.id order by turn desc limit 1) as step
from problem join place on place.id = problem.place
where (@id = '' or problem.id = @id) and (@ended = 1 or problem.closed_on is null) and problem.id in (
  select reach.problem
  from (
    select id as problem, 0 as closed, id, author, agency, territory from problem where committee = ''
    union all
    select problem.id, 1, committee.id, committee.author, committee.agency, committee.territory
    from problem join committee on committee.id = problem.committee
  ) as reach
  where closed = @closed and {seen})
order by problem.opened_on desc, problem.id
