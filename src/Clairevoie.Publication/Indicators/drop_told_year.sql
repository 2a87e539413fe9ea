-- The sums of a year are made anew where one of its sheets was corrected.
delete from told_year where valve = @valve and year = @year
