-- A partner that joins a problem.
insert into problem_partner (problem, agency, protects_children, turn) values (@problem, @agency, @protects_children, @turn) on conflict (problem, agency) do nothing
