-- A work that was under way when a house closed.
insert into job (id, account, mission, kind, asked, state, begun, made_at) values (@id, @account, @mission, 'layer', @asked, 1, 1, '2026-11-22T00:00:00.000Z')
