-- What this room told the public of each quarter-year, the last first: the very words that crossed the valve.
select body from outbox
where valve = @valve and turn = (select max(turn) from outbox later where later.valve = outbox.valve and later.about = outbox.about)
order by about desc
limit 8
