-- The sealed cells and days of all reports of some kinds, from the first day until before the last: counted, never shown one by one.
select id, cell, received from report where withdrawn is null and cell is not null and received >= @from and received < @until and kind in @kinds
