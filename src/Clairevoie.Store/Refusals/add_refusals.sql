-- Adds refusals of nobody in particular to the count of their hour and door.
insert into refusal_count (hour, door, times)
values (@Hour, @Door, @Times)
on conflict (hour, door) do update set times = refusal_count.times + excluded.times
