-- Moves the head of the chain to its last link.
update trace_head set seq = @seq, hash = @hash, seal = @seal where one = 1
