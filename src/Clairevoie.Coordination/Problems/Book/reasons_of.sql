-- The states and reasons that partners said, entry by entry.
select turn, state, reason from problem_state where problem = @id order by turn
