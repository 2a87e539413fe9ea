-- Actions still to be done in the problems that this viewer sees, due up to a day or recalled up to another, with what was said last.
select task.id, task.problem, task.kind, owner, remind_on, place.name, problem.kind as what, problem.lead,
       coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) as due,
       (select move from problem_action_fact where action = task.id order by turn desc limit 1) as move,
       (select until from problem_action_fact where action = task.id order by turn desc limit 1) as until,
       (select words from problem_entry where problem_entry.problem = task.problem and problem_entry.turn = task.turn) as words
from problem_action as task join problem on problem.id = task.problem join place on place.id = problem.place
where problem.closed_on is null
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
