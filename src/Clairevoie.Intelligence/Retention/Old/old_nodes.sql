-- Nodes written down before a day and tied to nothing since.
select id from network_node where written_on < @from and not exists (select 1 from network_tie where (one = network_node.id or other = network_node.id) and day >= @from)
