-- The counts of a tally make place for corrected ones.
delete from care_tally_count where care_tally = @id
