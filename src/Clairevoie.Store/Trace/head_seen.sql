-- Where the chain says that it ends.
select seq, hash, seal from trace_head where one = 1
