-- The open problems that this viewer sees, by lead and territory: how many, and in how many its agency has not answered.
select problem.lead, place.territory, count(*) as many,
       coalesce(sum(case when exists (select 1 from problem_partner where problem_partner.problem = problem.id and problem_partner.agency = @own)
                      and not exists (select 1 from problem_state where problem_state.problem = problem.id and problem_state.agency = @own) then 1 else 0 end), 0) as awaiting
from problem join place on place.id = problem.place
where problem.closed_on is null and problem.id in (
  select reach.problem
  from (
    select id as problem, 0 as closed, id, author, agency, territory from problem where committee = ''
    union all
    select problem.id, 1, committee.id, committee.author, committee.agency, committee.territory
    from problem join committee on committee.id = problem.committee
  ) as reach
  where closed = @closed and {seen})
group by problem.lead, place.territory
