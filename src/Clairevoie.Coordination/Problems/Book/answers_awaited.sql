-- The open problems that this viewer sees and in which its agency was asked and has not answered, the oldest first.
select problem.id, problem.kind as what, place.name, problem.opened_on
from problem_partner join problem on problem.id = problem_partner.problem join place on place.id = problem.place
where problem_partner.agency = @own and problem.closed_on is null
  and not exists (select 1 from problem_state where problem_state.problem = problem.id and problem_state.agency = @own)
  and problem.id in (
    select reach.problem
    from (
      select id as problem, 0 as closed, id, author, agency, territory from problem where committee = ''
      union all
      select problem.id, 1, committee.id, committee.author, committee.agency, committee.territory
      from problem join committee on committee.id = problem.committee
    ) as reach
    where closed = @closed and {seen})
order by problem.opened_on, problem.id
