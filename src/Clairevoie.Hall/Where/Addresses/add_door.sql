-- Adds a door of a street.
insert into door (street, number, suffix, longitude, latitude) values (@street, @number, @suffix, @longitude, @latitude)
