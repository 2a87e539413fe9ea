-- Whom the house told of which action of a problem, entry by entry.
select turn, action, told from problem_escalation where problem = @id order by turn
