-- The account of a link that can still be used.
select account from one_time_link where hash = @hash and purpose = @purpose and used_at is null and until_at > @now
