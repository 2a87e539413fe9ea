-- The actions still to be done of some problems: the day each is due, and until when it waits.
select task.problem,
       coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) as due,
       (select case when move = 0 then until end from problem_action_fact where action = task.id order by turn desc limit 1) as waits
from problem_action as task
where task.problem in @problems and not exists (select 1 from problem_action_fact where action = task.id and move in (2, 3))
