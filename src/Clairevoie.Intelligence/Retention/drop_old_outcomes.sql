-- What came of operations older than facts are kept.
delete from operation_outcome where operation in (select id from operation where day < @from)
