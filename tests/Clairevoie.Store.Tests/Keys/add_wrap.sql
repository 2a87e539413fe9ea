-- Keeps a wrap of the room's own.
insert into own_wrap (id, wrap) values (@Id, @Wrap)
