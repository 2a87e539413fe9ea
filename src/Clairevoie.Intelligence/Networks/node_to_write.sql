-- A node that this viewer may write.
select territory from network_node where id = @id and {seen}
