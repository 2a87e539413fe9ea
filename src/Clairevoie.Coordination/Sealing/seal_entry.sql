-- The words of an entry are sealed; its fingerprint stays, so that the timeline still holds.
update problem_entry set words = '', sealed = @bytes where problem = @record and turn = @turn and sealed is null
