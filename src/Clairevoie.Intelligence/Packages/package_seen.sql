-- One package that this viewer sees.
select id, agency, body, handed, words, (select count(*) from package_item i where i.package = package.id) as items
from package where id = @package and {seen}
