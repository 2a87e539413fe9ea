-- A tie withdrawn without its reason.
update network_tie_withdrawn set reason = @words where tie = @id
