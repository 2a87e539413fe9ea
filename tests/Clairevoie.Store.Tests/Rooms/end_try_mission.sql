-- A mission that is over.
update mission set ended_at = '2026-01-02T00:00:00Z' where id = @id
