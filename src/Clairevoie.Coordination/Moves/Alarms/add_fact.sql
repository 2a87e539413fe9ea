-- Something was done with an alarm; nothing is written when somebody else did something at the same moment.
insert into alarm_fact (alarm, turn, author, agency, on_day, act, reason) values (@alarm, @turn, @author, @agency, @on_day, @act, @reason)
on conflict (alarm, turn) do nothing
