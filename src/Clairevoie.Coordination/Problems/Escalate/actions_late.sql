-- Actions of open problems that are still to be done and whose day, and waiting, have passed by enough to tell the lead, with who was told since anything was last said.
select id, problem, owner, lead, due, waits, told
from (
  select task.id, task.problem, owner, problem.lead,
         coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) as due,
         (select case when move = 0 then until end from problem_action_fact where action = task.id order by turn desc limit 1) as waits,
         coalesce((select max(told) from problem_escalation where problem_escalation.action = task.id
                   and problem_escalation.turn > coalesce((select max(turn) from problem_action_fact where problem_action_fact.action = task.id), 0)), 0) as told
  from problem_action as task join problem on problem.id = task.problem
  where problem.closed_on is null and not exists (select 1 from problem_action_fact where action = task.id and move in (2, 3))
) as open_one
where due < @before and coalesce(waits, '') < @before and told < 2
order by problem, due, id
