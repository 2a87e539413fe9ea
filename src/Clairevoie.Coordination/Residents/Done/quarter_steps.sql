-- At which steps partners are with the open problems of this quarter that no committee holds.
select distinct coalesce((select step from problem_step where problem_step.problem = problem.id order by turn desc limit 1), 0) as step
from problem
where territory = @quarter and committee = '' and closed_on is null
order by step
