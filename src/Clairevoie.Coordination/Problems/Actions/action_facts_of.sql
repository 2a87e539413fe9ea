-- What was said of the actions of a problem, with its words.
select action, problem_action_fact.turn, move, told_on, until, awaits, outcome, reason, words, sealed
from problem_action_fact join problem_entry on problem_entry.problem = problem_action_fact.problem and problem_entry.turn = problem_action_fact.turn
where problem_action_fact.problem = @problem
order by problem_action_fact.turn
