-- Puts a new wrap in the place of the old one.
update own_wrap set wrap = @wrap where id = @record and wrap = @old
