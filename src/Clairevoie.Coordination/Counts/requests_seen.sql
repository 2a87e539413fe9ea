-- The counts that are asked each month, as far as this viewer sees them, with the last one given.
select id, agency, territory, kind, first_month, ended_on,
       (select max(month) from count_given where request = count_request.id) as last_month,
       (select counted from count_given where request = count_request.id order by month desc, version desc limit 1) as last_count,
       (select max(asked_on) from count_asking where request = count_request.id) as asked_on
from count_request
where {seen}
order by case when ended_on is null then 0 else 1 end, kind, agency, id
