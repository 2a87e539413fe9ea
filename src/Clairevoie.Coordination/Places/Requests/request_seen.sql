-- One request, if this viewer sees it.
select id, agency, kind, words, asked_by, place, asked_on, due,
       (select name from place where place.id = street_request.place) as place_name,
       (select move from street_request_fact f where f.request = street_request.id and f.move <> 0 order by turn desc limit 1) as move,
       (select max(on_day) from street_request_fact f where f.request = street_request.id) as told_on
from street_request
where id = @id and {seen}
