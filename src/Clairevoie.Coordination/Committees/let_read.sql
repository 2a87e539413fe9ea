-- From now on this mission reads the papers of the committee.
insert into seen_by (record, mission) values (@committee, @mission) on conflict (record, mission, agency) do nothing
