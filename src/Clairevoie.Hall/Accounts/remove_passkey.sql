-- Takes a passkey off an account.
delete from passkey where id = @id and account = @account
