-- The certificates of past purges, the newest first.
select body, signature from purge_certificate order by day desc, id limit @most
