-- The words of a decision are sealed.
update committee_decision set words = '', sealed = @bytes where id = @record and sealed is null
