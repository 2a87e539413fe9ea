-- A new password: every session ends, and a lock that failures set is lifted; one that an administrator set stays.
update account
set    password_hash = @hash, security_stamp = @stamp, edit_stamp = @edit, failed_count = 0,
       locked_until = case when locked_until >= '9999' then locked_until else null end
where  id = @account
