-- Destroys the key of a record.
delete from data_key where record = @Record
