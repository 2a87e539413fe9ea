-- A work that waits.
insert into job (id, account, mission, kind, asked, made_at) values (@id, @account, @mission, @kind, @asked, @now)
