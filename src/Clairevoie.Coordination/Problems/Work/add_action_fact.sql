-- Something said of an action.
insert into problem_action_fact (problem, turn, action, move, until, awaits, outcome, reason)
values (@problem, @turn, @action, @move, @until, @awaits, @outcome, @reason)
