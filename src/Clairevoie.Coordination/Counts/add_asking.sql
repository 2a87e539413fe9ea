-- A link by which the count of a month is asked for; only its hash is kept.
insert into count_asking (hash, request, month, asked_on, until) values (@hash, @request, @month, @asked_on, @until)
