-- A node of a network.
delete from network_node where id = @id
