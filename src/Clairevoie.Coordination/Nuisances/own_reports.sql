-- What this mission reported itself, the last first, with the place it is about and the last answer.
select id, kind, received,
       (select place from report_place p where p.report = report.id) as place,
       (select name from place where place.id = (select place from report_place p where p.report = report.id)) as place_name,
       (select state from report_answer a where a.report = report.id order by at desc limit 1) as state,
       case when exists (select 1 from report_follows f where f.report = report.id) then 1 else 0 end as follows,
       case when read_from is null then 0 else 1 end as was_read
from report
where withdrawn is null and author = @mission and {seen}
order by received desc, id
limit 200
