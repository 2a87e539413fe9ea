-- How many meetings with a minor the counters hold for a structure and a month.
select value from care_minor_tally where structure = @structure and month = @month
