-- The last turn of a sheet that this room has heard and understands.
select coalesce(max(turn), 0) from inbox where valve = @valve and about = @period and understood = 1
