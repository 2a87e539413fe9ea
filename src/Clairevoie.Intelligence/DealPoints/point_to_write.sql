-- The wrap of the key of a deal point, if this viewer may write it.
select wrap from deal_point join data_key on data_key.record = deal_point.id where id = @id and {seen}
