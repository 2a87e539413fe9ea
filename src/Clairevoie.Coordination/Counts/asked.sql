-- The request and month for which a link was given, while the link still serves.
select request, month, (select kind from count_request where id = request) as kind, (select agency from count_request where id = request) as agency,
       (select territory from count_request where id = request) as territory
from count_asking
where hash = @hash and used_on is null and until >= @today
