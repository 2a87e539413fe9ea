-- The application that holds a key which was not ended.
select id, agency from street_application where key_digest = @digest and closed_on is null
