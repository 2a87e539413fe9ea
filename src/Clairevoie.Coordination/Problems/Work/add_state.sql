-- How a partner stands from now on.
insert into problem_state (problem, turn, agency, state, reason) values (@problem, @turn, @agency, @state, @reason)
