-- The last link of the unbroken run that lies before a day: a link is kept as soon as one before it is.
select seq, hash from trace
where seq < coalesce((select min(seq) from trace where at >= @Until), 9223372036854775807)
order by seq desc limit 1
