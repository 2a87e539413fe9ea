-- A tie of a network.
delete from network_tie where id = @id
