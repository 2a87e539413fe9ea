-- Packages that this viewer sees, newest first.
select id, agency, body, handed, (select count(*) from package_item i where i.package = package.id) as items
from package where {seen} order by handed desc, id limit @most
