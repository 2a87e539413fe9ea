-- The whole chain of the room.
select seq, at, by_mission, for_agency, act, what, purpose, prev, hash from trace order by seq
