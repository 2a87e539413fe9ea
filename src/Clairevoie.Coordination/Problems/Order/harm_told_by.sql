-- What one agency told of harm in a quarter, sector by sector.
select sector, quarter, least, most from sector_harm where agency = @agency and quarter = @quarter order by sector
