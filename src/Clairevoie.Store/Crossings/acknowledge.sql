-- A room has acknowledged a message.
insert into delivered (message, room) values (@id, @room) on conflict do nothing
