-- Takes a name for a node; one that is taken already stays as it is.
insert into network_name (sign, node) values (@sign, @node) on conflict (sign) do nothing
