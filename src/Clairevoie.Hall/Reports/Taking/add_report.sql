-- Keeps a report; the same form sent twice finds it already there.
insert into report (id, author, agency, territory, kind, source, received, name, room_wrap, code_wrap, told, cell, doubtful)
values (@Id, @Author, @Agency, @Territory, @Kind, @Source, @Received, @Name, @RoomWrap, @CodeWrap, @Told, @Cell, @Doubtful)
on conflict do nothing
