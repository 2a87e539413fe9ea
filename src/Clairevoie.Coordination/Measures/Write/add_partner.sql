-- An agency that works on a line too, and sees it.
insert into seen_by (record, agency) values (@line, @agency)
