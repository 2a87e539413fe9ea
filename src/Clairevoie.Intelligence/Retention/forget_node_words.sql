-- A node without its words.
update network_node set words = @words where id = @id
