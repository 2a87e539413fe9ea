-- A tie without its reason.
update network_tie set reason = @words where id = @id
