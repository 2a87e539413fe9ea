-- Adds a street with the place in its middle.
insert into street (id, name, postcode, insee, commune, longitude, latitude)
values (@id, @name, @postcode, @insee, @commune, @longitude, @latitude)
