-- What residents asked, nobody read, and has reached its date.
select id from resident_word where words is not null and shown_on is null and aside is null and received < @from order by received, id
