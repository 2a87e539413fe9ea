-- Ends a mission of this account now; nothing when it had ended.
update mission set ended_at = @now where id = @mission and account = @account and ended_at is null
