-- The nights of an alarm, latest first.
select day, since, reports, expected, recurrence from alarm_night where alarm = @alarm order by day desc
