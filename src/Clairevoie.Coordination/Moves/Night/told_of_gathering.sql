-- What was told in a gathering, still sealed, to find near copies in it.
select id, received, room_wrap, told, doubtful from report where id in @ids and withdrawn is null and room_wrap is not null
