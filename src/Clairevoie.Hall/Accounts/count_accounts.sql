-- How many accounts there are.
select count(*) from account
