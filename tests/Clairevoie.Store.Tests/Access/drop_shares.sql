-- Takes every share away.
delete from seen_by
