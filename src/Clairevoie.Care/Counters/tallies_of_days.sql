-- What a structure counted on some days, by telephone or from a file.
select id, day, half, sector, open_until from care_tally where structure = @structure and day >= @first and day <= @last
