-- The account as it now stands, unless somebody else changed it since it was read.
update account
set    name = @Name, lookup = @Lookup, password_hash = @PasswordHash, security_stamp = @SecurityStamp, edit_stamp = @NewStamp,
       failed_count = @FailedCount, locked_until = @LockedUntil, second_factor = @SecondFactor,
       authenticator_key = @AuthenticatorKey, last_code = @LastCode, recovery_codes = @RecoveryCodes
where  id = @Id and edit_stamp = @EditStamp
