-- A perimeter that was drawn.
insert into perimeter (id, author, agency, territory, place, area, valid_from, drawn_on)
values (@id, @author, @agency, @territory, @place, @area, @valid_from, @drawn_on)
