-- How a sender's files of a kind were read last.
select mapping from import_mapping where sender = @sender and kind = @kind order by turn desc limit 1
