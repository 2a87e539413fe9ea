-- An address of this account is told no more.
update webhook set ended_on = @today where id = @id and ended_on is null and application in (select id from gis_key where account = @account)
