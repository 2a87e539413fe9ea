-- What reached the room since a day: of each report its day, its kind, its channel and its sealed cell, and nothing that was told.
select id, agency, territory, kind, source, received, cell
from   report
where  withdrawn is null and cell is not null and received >= @from and received < @until
order  by received, id
