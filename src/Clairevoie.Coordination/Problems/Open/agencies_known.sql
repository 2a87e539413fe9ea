-- The agencies that take part at the table: in problems and in the plan.
select agency from problem_partner union select agency from plan_line where agency <> '' order by 1
