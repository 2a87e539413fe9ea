-- The chain after a place, in order.
select seq, at, by_mission, for_agency, act, what, purpose, prev, hash from trace where seq > @After order by seq
