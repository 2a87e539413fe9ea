-- Seats a body in a cell, or says anew whether it keeps the secretariat.
insert into body_member (cell, member, secretary) values (@cell, @member, @secretary)
on conflict (cell, member) do update set secretary = excluded.secretary
