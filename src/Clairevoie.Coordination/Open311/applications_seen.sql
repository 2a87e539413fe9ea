-- The street applications that this viewer answers for.
select id, agency, name, opened_on, closed_on from street_application where {seen} order by closed_on is not null, name, id
