-- From now on this agency reads the evaluation.
insert into seen_by (record, agency) values (@evaluation, @agency) on conflict (record, mission, agency) do nothing
