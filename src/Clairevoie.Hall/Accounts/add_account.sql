-- A new account; nothing when the name is taken.
insert into account (id, name, lookup, password_hash, security_stamp, edit_stamp, failed_count, locked_until,
  second_factor, authenticator_key, last_code, recovery_codes, demonstration, made_at)
values (@Id, @Name, @Lookup, @PasswordHash, @SecurityStamp, @EditStamp, @FailedCount, @LockedUntil,
  @SecondFactor, @AuthenticatorKey, @LastCode, @RecoveryCodes, @Demonstration, @MadeAt)
on conflict do nothing
