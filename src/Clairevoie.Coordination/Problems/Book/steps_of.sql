-- The steps noted of a problem.
select turn, step from problem_step where problem = @id order by turn
