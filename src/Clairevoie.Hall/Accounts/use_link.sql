-- Uses a link up: touches one row the first time, none after.
update one_time_link set used_at = @now where hash = @hash and purpose = @purpose and used_at is null and until_at > @now
