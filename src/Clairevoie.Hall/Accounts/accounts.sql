-- Every account, by name, without what proves who they are.
select id, name, locked_until, second_factor, demonstration,
       (select count(*) from passkey where passkey.account = account.id) as passkeys
from   account
order  by lookup
