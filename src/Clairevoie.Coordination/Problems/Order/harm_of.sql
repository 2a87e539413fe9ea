-- What outreach told of harm, sector by sector, since a quarter; the newest first.
select sector, quarter, least, most from sector_harm where quarter >= @since order by quarter desc, sector, agency
