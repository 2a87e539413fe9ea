-- The address of one calendar no longer serves.
update calendar_link set revoked_on = @today where mission = @mission and circle = @circle and revoked_on is null
