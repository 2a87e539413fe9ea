-- One count of a tally.
insert into care_tally_count (care_tally, measure, value) values (@id, @measure, @value)
