-- The counts of tallies from before this day.
delete from care_tally_count where care_tally in (select id from care_tally where day < @until)
