-- Shares a note with a mission or with an agency.
insert into seen_by (record, mission, agency) values (@Record, @Mission, @Agency) on conflict do nothing
