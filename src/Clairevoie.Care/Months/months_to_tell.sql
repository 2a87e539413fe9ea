-- The months of which something was signed and that were not told yet.
select distinct month
from care_return
join care_signature on care_signature.care_return = care_return.id
where not exists (select 1 from care_month where care_month.month = care_return.month)
order by month
