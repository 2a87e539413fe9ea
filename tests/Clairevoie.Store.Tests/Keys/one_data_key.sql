-- The wrap of the only data key.
select wrap from data_key limit 1
