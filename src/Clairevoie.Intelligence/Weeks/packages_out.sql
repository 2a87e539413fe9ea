-- Packages that this viewer sees and that a cell handed between two days.
select id, agency, body, handed, (select count(*) from package_item i where i.package = package.id) as items
from package where agency = @cell and handed >= @from and handed < @until and {seen} order by handed, id
