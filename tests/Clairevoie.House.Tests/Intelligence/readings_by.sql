-- What somebody read in a room, after a place of the trace.
select seq, act, what, purpose from trace where seq > @after and by_mission <> '' and act = 'Read' order by seq
