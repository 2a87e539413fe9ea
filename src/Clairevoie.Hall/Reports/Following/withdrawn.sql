-- The reports that were withdrawn, and when.
select id, withdrawn as "when" from report where withdrawn is not null order by id
