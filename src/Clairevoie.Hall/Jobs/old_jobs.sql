-- Works whose file was kept long enough, and those that nobody took up for as long.
select id from job where (until_day is not null and until_day < @today) or (state in (2, 4) and made_at < @week_ago)
