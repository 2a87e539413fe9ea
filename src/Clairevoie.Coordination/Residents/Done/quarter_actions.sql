-- What partners do about problems of this quarter that no committee holds, and what they did since a day: of which kind, by when, how it stands.
select task.kind,
       coalesce((select until from problem_action_fact where action = task.id and move = 1 order by turn desc limit 1), due) as due,
       (select told_on from problem_action_fact f join problem_entry e on e.problem = f.problem and e.turn = f.turn where f.action = task.id and f.move = 2 order by f.turn desc limit 1) as done_on
from problem_action as task join problem on problem.id = task.problem
where problem.territory = @quarter and problem.committee = '' and task.kind <> @unsaid
  and not exists (select 1 from problem_action_fact where action = task.id and move = 3)
  and (problem.closed_on is null or problem.closed_on >= @since)
order by due, task.id
limit 200
