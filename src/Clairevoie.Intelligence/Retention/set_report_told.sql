-- Puts a report with a coarse place in the place of the one that had the exact one.
update report set told = @told where id = @report and withdrawn is null
