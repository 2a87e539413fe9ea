-- The identifiers of every node: their names are taken.
select id from network_node
