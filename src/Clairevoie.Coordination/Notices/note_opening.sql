-- A post opened a notice for the first time.
update notice_to set read_at = @now where id = @id and role = @role and agency = @agency and read_at is null and {seen}
