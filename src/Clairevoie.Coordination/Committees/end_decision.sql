-- A decision was carried out.
update committee_decision set done_on = @today where id = @id and committee = @committee and done_on is null
