-- From now on the members of a committee who signed read the dossier.
insert into seen_by (record, mission)
select @dossier, mission from committee_seat where committee = @committee and mission is not null and excluded_on is null
on conflict (record, mission, agency) do nothing
