-- What was done with one alarm, oldest first.
select alarm, turn, agency, on_day, act, reason from alarm_fact where alarm = @alarm order by turn
