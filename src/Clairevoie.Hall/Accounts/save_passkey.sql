-- A new passkey, or what its last use changed.
insert into passkey (id, account, name, public_key, made_at, sign_count, transports, verified, backup_eligible, backed_up, attestation, client_data)
values (@Id, @Account, @Name, @PublicKey, @MadeAt, @SignCount, @Transports, @Verified, @BackupEligible, @BackedUp, @Attestation, @ClientData)
on conflict (id) do update set name = excluded.name, sign_count = excluded.sign_count, verified = excluded.verified, backed_up = excluded.backed_up
where passkey.account = excluded.account
