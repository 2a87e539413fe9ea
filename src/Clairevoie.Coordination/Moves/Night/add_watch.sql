-- A territory was watched on a night; the second who says so is not heard.
insert into alarm_watch (territory, day, reports, places, refused) values (@territory, @day, @reports, @places, @refused)
on conflict (territory, day) do nothing
