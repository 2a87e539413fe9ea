-- The notes that a viewer sees.
select id, author, agency, territory, words, day, weight, urgent, share from note where {seen} order by id
