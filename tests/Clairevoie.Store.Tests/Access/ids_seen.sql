-- The identifiers of the notes that a viewer sees.
select id from note where {seen}
