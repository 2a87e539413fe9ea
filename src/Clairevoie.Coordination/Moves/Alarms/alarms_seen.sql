-- The alarms that this viewer sees, each as its last night had it.
select id, territory, watched, opened_on, day, since, reports, expected, recurrence, channels, groups, largest, anonymous, weight, scenes, syringes, cells
from   alarm
join   alarm_night n on n.alarm = id
where  day = (select max(later.day) from alarm_night later where later.alarm = id) and {seen}
order  by opened_on desc, weight desc, id
