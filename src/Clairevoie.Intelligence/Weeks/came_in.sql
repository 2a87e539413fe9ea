-- How many reports that this viewer sees came in between two half-days, by territory.
select territory, count(*) as many from report where withdrawn is null and received >= @from and received < @until and {seen} group by territory order by territory
