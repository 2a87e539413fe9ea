-- Destroys both wraps of a report's key and everything that could find or open it.
update report set name = null, room_wrap = null, code_wrap = null, told = null, cell = null, doubtful = 0, withdrawn = @now
where id = @report and withdrawn is null
