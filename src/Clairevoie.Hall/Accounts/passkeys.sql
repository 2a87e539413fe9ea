-- The passkeys of an account, oldest first.
select * from passkey where account = @account order by made_at, id
