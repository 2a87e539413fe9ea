-- How many tallies are from before this day.
select count(*) from care_tally where day < @until
