-- Puts a new wrap of the room's seed in the place of the old one.
update room_seed set wrap = @Wrap where one = 1
