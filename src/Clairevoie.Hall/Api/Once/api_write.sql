-- What became of a sending with this key.
select body, begun_at, answer from api_write where name = @name
