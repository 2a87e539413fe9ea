-- The territories that were watched on a night.
select territory from alarm_watch where day = @day
