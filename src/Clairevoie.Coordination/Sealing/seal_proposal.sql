-- The words of a proposal are sealed.
update committee_proposal set words = '', sealed = @bytes where id = @record and sealed is null
