-- Actions still to be done in the problems that this viewer sees, due up to a day or recalled up to another, with what was said last.
select task.id, task.problem, task.turn, task.kind, owner, remind_on, place.name, problem.kind as what, problem.lead, problem.committee,
       coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) as due,
       (select move from problem_action_fact where action = task.id order by turn desc limit 1) as move,
       (select until from problem_action_fact where action = task.id order by turn desc limit 1) as until,
       planned.words, planned.sealed
from problem_action as task join problem on problem.id = task.problem join place on place.id = problem.place
  join problem_entry as planned on planned.problem = task.problem and planned.turn = task.turn
where problem.closed_on is null
  and (@owner = '' or owner = @owner)
  and not exists (select 1 from problem_action_fact where action = task.id and move in (2, 3))
  and (remind_on <= @recalled
    or coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) <= @until)
  and task.problem in (
    select reach.problem
    from (
      select id as problem, 0 as closed, id, author, agency, territory from problem where committee = ''
      union all
      select problem.id, 1, committee.id, committee.author, committee.agency, committee.territory
      from problem join committee on committee.id = problem.committee
    ) as reach
    where closed = @closed and {seen})
order by due, task.id
