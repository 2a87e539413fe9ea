-- Whoever keeps the secretariat of a cell leaves it.
update cell_secretary set until = @until where cell = @cell and until is null
