-- The last day of a key has passed.
update gis_key set until_day = '2020-01-01' where hash = @hash
