-- How many reports there are.
select count(*) from report
