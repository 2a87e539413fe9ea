-- Says whether a body may read a handling code, and whether it may apply it.
insert into body_marking (body, handling, reads, applies) values (@body, @handling, @reads, @applies)
on conflict (body, handling) do update set reads = excluded.reads, applies = excluded.applies
