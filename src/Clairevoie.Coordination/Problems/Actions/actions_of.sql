-- The actions of a problem, with the words of their planning.
select problem_action.id, problem_action.problem, problem_action.turn, problem_action.kind, owner, due, remind_on, words, sealed
from problem_action join problem_entry on problem_entry.problem = problem_action.problem and problem_entry.turn = problem_action.turn
where problem_action.problem = @problem
order by due, problem_action.turn
