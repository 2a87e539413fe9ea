-- The last night of which any territory was watched.
select max(day) from alarm_watch
