-- Gives a new room its seed; a second host finds it already there.
insert into room_seed (one, wrap) values (1, @Wrap) on conflict do nothing
