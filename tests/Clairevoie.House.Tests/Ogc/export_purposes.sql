-- What was taken away from a room, as its trace says it.
select purpose || ' ' || what from trace where act = 'Export'
