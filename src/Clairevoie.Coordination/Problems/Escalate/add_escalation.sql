-- The house told somebody that an action is late.
insert into problem_escalation (problem, turn, action, told) values (@problem, @turn, @action, @told)
