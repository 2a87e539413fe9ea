-- Puts a new wrap in the place of the old one, unless it is no longer there.
update data_key set wrap = @wrap where record = @record and wrap = @old
