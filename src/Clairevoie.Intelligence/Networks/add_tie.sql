-- Something that tells of a tie.
insert into network_tie (id, author, agency, territory, one, other, kind, day, source, information, item, reason, written_on)
values (@id, @author, @agency, @territory, @one, @other, @kind, @day, @source, @information, @item, @reason, @written_on)
