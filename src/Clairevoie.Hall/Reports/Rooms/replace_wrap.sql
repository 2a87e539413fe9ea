-- Puts a new wrap in the place of the old one, unless the report was withdrawn meanwhile.
update report set room_wrap = @wrap where id = @record and room_wrap = @old
