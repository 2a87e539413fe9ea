-- The partner for whom a note is written sees it.
insert into seen_by (record, mission, agency) values (@note, '', @body)
