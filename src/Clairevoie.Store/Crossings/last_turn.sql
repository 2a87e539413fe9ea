-- How many times this room has spoken of something through a valve.
select coalesce(max(turn), 0) from outbox where valve = @valve and about = @about
