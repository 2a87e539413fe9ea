-- The reports of a month: of each its territory and its sealed cell.
select id, territory, cell from report where withdrawn is null and substr(received, 1, 7) = @month
