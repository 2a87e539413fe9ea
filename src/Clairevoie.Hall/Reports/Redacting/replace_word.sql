-- Puts a redacted word in the place of one that waited.
update report_word set words = @Words, doubtful = 0 where id = @Id
