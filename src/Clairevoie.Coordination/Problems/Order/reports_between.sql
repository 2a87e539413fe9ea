-- What was told between two half-days, still sealed: to be counted around places, and never read.
select id, room_wrap, told, source, received from report where room_wrap is not null and withdrawn is null and received >= @from and received < @until
