-- What operations older than facts are kept have seized.
delete from operation_seizure where operation in (select id from operation where day < @from)
