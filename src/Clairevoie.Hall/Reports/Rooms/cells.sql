-- The sealed cells of the reports that this viewer sees, from the first day until before the last.
select id, cell from report where cell is not null and received >= @from and received < @until and {seen}
