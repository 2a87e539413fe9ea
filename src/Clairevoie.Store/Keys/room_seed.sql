-- The room's seed under its wrap.
select wrap from room_seed where one = 1
