-- The counts of some tallies.
select care_tally, measure, value from care_tally_count where care_tally in @ids
