-- The bytes of one file of a city.
select body from city_file where code = @code and version = @version
