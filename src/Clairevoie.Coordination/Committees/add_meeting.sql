-- A meeting that is planned.
insert into committee_meeting (id, committee, author, on_day, place) values (@id, @committee, @author, @on_day, @place)
