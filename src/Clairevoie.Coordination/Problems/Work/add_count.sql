-- What was counted around a problem.
insert into problem_count (problem, turn, counted) values (@problem, @turn, @counted)
