-- What purges left, oldest first.
select seq, hash, day, purged, signature from trace_checkpoint order by seq
