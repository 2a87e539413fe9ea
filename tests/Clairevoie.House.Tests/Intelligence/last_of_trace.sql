-- The last place of the trace.
select seq from trace_head
