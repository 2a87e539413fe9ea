-- Whether a post stopped its weekly letter.
select count(*) from digest_stop where agency = @agency and role = @role
