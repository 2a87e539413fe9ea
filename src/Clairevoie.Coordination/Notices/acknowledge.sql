-- A post acknowledged a notice, once.
update notice_to set acknowledged_at = @now, answer = @answer, words = @words
where id = @id and role = @role and agency = @agency and acknowledged_at is null and {seen}
