-- The sealed cells, with the half-days, of the reports that this viewer sees, from the first day until before the last.
select id, cell, received from report where cell is not null and received >= @from and received < @until and {seen}
