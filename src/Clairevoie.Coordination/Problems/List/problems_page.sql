-- One page of the problems that this viewer sees, narrowed: the newest first, after the last one read, or back before the first.
select problem.id, problem.kind, problem.place, place.name, place.territory, place.x, place.y, problem.committee, problem.lead, problem.minors,
       problem.opened_on, problem.closed_on,
       (select step from problem_step where problem_step.problem = problem.id order by turn desc limit 1) as step
from problem join place on place.id = problem.place
where (@state = 2 or case when problem.closed_on is null then 0 else 1 end = @state)
  and (@lead = '' or problem.lead = @lead)
  and (@territory = '' or place.territory = @territory)
  and (@words = '' or lower(place.name) like @words escape '!' or place.name like @written escape '!')
  and (@awaited = '' or exists (select 1 from problem_partner where problem_partner.problem = problem.id and problem_partner.agency = @awaited
         and not exists (select 1 from problem_state where problem_state.problem = problem.id and problem_state.agency = @awaited)))
  and (@late = '' or exists (
         select 1 from problem_action as task
         where task.problem = problem.id and problem.closed_on is null
           and not exists (select 1 from problem_action_fact where action = task.id and move in (2, 3))
           and coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) < @late
           and coalesce((select case when move = 0 then until else '' end from problem_action_fact where action = task.id order by turn desc limit 1), '') < @late))
  and (@day = '' or (@back = 0 and (problem.opened_on < @day or (problem.opened_on = @day and problem.id > @after)))
                 or (@back = 1 and (problem.opened_on > @day or (problem.opened_on = @day and problem.id < @after))))
  and problem.id in (
    select reach.problem
    from (
      select id as problem, 0 as closed, id, author, agency, territory from problem where committee = ''
      union all
      select problem.id, 1, committee.id, committee.author, committee.agency, committee.territory
      from problem join committee on committee.id = problem.committee
    ) as reach
    where closed = @closed and {seen})
order by case when @back = 0 then problem.opened_on end desc, case when @back = 1 then problem.opened_on end,
         case when @back = 0 then problem.id end, case when @back = 1 then problem.id end desc
limit @most
