-- The sealed head of an empty trace.
insert into trace_head (one, seq, hash, seal) values (1, @Seq, @Hash, @Seal)
