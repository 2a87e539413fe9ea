-- Puts a report without its words in the place of the one that had them.
update report set told = @told, doubtful = 0 where id = @report and withdrawn is null
