-- The refusals of a room to one agency after a place of its trace.
select what from trace where seq > @after and act = 'Refuse' and for_agency = @agency order by seq
