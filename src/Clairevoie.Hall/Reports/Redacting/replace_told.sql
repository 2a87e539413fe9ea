-- Puts redacted words in the place of those that waited, unless the report was withdrawn or redacted meanwhile.
update report set told = @told, doubtful = 0 where id = @report and withdrawn is null and told = @was
