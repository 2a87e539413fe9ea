-- What gathered on a night.
insert into alarm_night (alarm, day, since, reports, expected, recurrence, channels, groups, largest, anonymous, weight, scenes, syringes, cells)
values (@alarm, @day, @since, @reports, @expected, @recurrence, @channels, @groups, @largest, @anonymous, @weight, @scenes, @syringes, @cells)
