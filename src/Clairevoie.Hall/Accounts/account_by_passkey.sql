-- The account that holds this passkey.
select account.* from account join passkey on passkey.account = account.id where passkey.id = @passkey
