-- From now on this agency reads the problem.
insert into seen_by (record, agency) values (@problem, @agency) on conflict (record, mission, agency) do nothing
