-- Every note, in the order of its identifier.
select id, author, agency, territory, words, day, weight, urgent, share from note order by id
