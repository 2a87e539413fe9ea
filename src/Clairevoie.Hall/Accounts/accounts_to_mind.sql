-- How many missions end soon, the first day on which one does, and how many accounts are locked.
select (select count(*) from mission where ended_at is null and until_day >= @today and until_day <= @soon) as ending,
       (select min(until_day) from mission where ended_at is null and until_day >= @today and until_day <= @soon) as first_day,
       (select count(*) from account where locked_until > @now) as locked
