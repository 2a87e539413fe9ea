-- Something is told of a request, after all that was told before.
insert into street_request_fact (request, turn, author, body, on_day, move, words)
select id, coalesce((select max(turn) from street_request_fact f where f.request = street_request.id), 0) + 1, @mission, @body, @today, @move, @words
from street_request
where id = @id and {seen}
on conflict do nothing
