-- Whose calendar a token opens, while it is not revoked.
select account, mission, circle from calendar_link where hash = @hash and revoked_on is null
