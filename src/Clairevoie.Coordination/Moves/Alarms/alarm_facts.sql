-- What was done with every alarm, oldest first.
select alarm, turn, agency, on_day, act, reason from alarm_fact order by alarm, turn
