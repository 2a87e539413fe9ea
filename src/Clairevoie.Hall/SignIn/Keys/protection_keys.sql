-- Every key of cookies, sealed.
select sealed from protection_key order by id
