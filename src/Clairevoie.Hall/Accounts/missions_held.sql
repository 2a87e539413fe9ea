-- Which of these missions stand today.
select id from mission where id in @missions and ended_at is null and from_day <= @today and (until_day is null or until_day >= @today)
