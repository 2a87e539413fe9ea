-- How an agency read a sender's files of a kind last.
select mapping from import_mapping where sender = @sender and kind = @kind and (agency = @agency or @all = 1) order by turn desc limit 1
