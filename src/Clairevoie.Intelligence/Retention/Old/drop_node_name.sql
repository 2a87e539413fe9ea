-- The name of a node.
delete from network_name where node = @id
