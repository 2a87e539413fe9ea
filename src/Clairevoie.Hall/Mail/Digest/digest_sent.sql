-- The posts whose letter of a week was taken on.
select agency, role from digest_sent where week = @week
