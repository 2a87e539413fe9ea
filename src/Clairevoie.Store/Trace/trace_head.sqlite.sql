-- Where the chain ends.
select seq, hash, seal from trace_head where one = 1
