-- A deal point is shared with an agency.
insert into seen_by (record, mission, agency) values (@id, '', @agency) on conflict do nothing
