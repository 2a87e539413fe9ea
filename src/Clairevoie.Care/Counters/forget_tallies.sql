-- Tallies from before this day: their month is told, and nobody needs their days any more.
delete from care_tally where day < @until
