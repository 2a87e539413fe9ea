-- A step that was noted.
insert into problem_step (problem, turn, step) values (@problem, @turn, @step)
