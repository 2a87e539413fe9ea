-- How many returns that this viewer may write speak of these periods.
select count(*) from justice_return where period in @periods and {seen}
