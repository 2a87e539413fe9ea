-- The next wraps of the room's own.
select id as record, wrap from own_wrap where wrap is not null and id > @after order by id limit @most
