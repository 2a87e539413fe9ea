-- Makes earlier links of the same account and purpose useless.
update one_time_link set used_at = @now where purpose = @purpose and account = @account and used_at is null
