-- How a sender's files of a kind are read from now on.
insert into import_mapping (sender, kind, turn, mapping, author, agency, written_on)
select @sender, @kind, coalesce(max(turn), 0) + 1, @mapping, @author, @agency, @written_on from import_mapping where sender = @sender and kind = @kind
