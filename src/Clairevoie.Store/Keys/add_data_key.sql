-- Keeps the wrapped key of a new record.
insert into data_key (record, wrap) values (@Record, @Wrap)
