-- Leaves the signed checkpoint of a purge.
insert into trace_checkpoint (seq, hash, day, purged, signature) values (@Seq, @Hash, @Day, @Purged, @Signature)
