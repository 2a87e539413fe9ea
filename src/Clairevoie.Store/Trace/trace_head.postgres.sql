-- Where the chain ends, held until the transaction ends: links stay in one line on all nodes.
select seq, hash, seal from trace_head where one = 1 for update
