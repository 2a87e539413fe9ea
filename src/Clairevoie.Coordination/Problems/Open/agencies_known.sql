-- The agencies that take part at the table: in problems that partners share, and in the plan. A committee's are not told.
select problem_partner.agency as agency from problem_partner join problem on problem.id = problem_partner.problem where committee = ''
union
select agency from plan_line where agency <> ''
order by 1
