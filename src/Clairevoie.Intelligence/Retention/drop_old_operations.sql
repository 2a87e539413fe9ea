-- Operations older than facts are kept.
delete from operation where day < @from
