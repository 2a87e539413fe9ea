-- What was told of a request, the last first.
select body, on_day, move, words from street_request_fact where request = @id order by turn desc
