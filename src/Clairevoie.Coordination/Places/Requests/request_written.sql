-- Whether this viewer may say where a request stands.
select count(*) from street_request where id = @id and {seen}
