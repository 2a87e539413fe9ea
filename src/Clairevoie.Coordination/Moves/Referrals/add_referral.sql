-- What a human wrote to the police of an alarm.
insert into scene_referral (id, author, agency, territory, alarm, written_on, cell, week, reason, words)
values (@id, @author, @agency, @territory, @alarm, @written_on, @cell, @week, @reason, @words)
