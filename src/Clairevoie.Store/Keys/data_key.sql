-- The wrapped key of a record.
select wrap from data_key where record = @Record
