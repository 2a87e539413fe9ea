-- The secretariat of a cell went through a week; the first time holds.
insert into cell_week (cell, first_day, author, agency, gone_through_on) values (@cell, @first, @author, @agency, @today) on conflict do nothing
