-- The next data keys that this room's master key wraps.
select id as record, room_wrap as wrap from report where id > @after and room_wrap is not null order by id limit @most
