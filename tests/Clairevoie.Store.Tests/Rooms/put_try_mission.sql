-- A mission that stands.
insert into mission (id, account, agency, role, from_day) values (@id, @account, @agency, @role, '2026-01-01')
