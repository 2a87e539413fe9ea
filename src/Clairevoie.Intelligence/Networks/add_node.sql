-- A node that was written down.
insert into network_node (id, author, agency, territory, kind, platform, pattern, hours, sectors, words, written_on)
values (@id, @author, @agency, @territory, @kind, @platform, @pattern, @hours, @sectors, @words, @written_on)
