-- A key of this account serves no more.
update gis_key set revoked_on = @today where id = @id and account = @account and revoked_on is null
