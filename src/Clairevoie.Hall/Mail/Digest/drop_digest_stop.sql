-- A post wants its weekly letter again.
delete from digest_stop where agency = @agency and role = @role
