-- The partners of problems, each with what it said last.
select problem, agency, protects_children,
       coalesce((select state from problem_state as said where said.problem = partner.problem and said.agency = partner.agency order by said.turn desc limit 1), 0) as state,
       coalesce((select reason from problem_state as said where said.problem = partner.problem and said.agency = partner.agency order by said.turn desc limit 1), 0) as reason
from problem_partner as partner
where problem in @problems
order by problem, case when agency = (select lead from problem where problem.id = partner.problem) then 0 else 1 end, turn, protects_children, agency
