-- Every request that still runs, with whether its month was given and when it was last asked.
select id, agency, territory, kind, first_month, ended_on,
       (select max(month) from count_given where request = count_request.id and month = @month) as last_month,
       (select counted from count_given where request = count_request.id and month = @month order by version desc limit 1) as last_count,
       (select max(asked_on) from count_asking where request = count_request.id and month = @month) as asked_on
from count_request
where ended_on is null and first_month <= @month
order by id
