-- The body to which a package is handed sees it.
insert into seen_by (record, mission, agency) values (@package, '', @body)
