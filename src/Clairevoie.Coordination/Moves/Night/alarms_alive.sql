-- The alarms of a watched territory that were still there on one of the last nights, with the cells of their last night.
select n.alarm, n.cells
from   alarm_night n
join   alarm a on a.id = n.alarm
where  a.watched = @watched and n.day >= @since and n.day < @day
and    n.day = (select max(later.day) from alarm_night later where later.alarm = n.alarm and later.day < @day)
order  by a.opened_on, n.alarm
