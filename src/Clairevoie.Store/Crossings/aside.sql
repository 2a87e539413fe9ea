-- What a room has heard and does not understand yet.
select id, valve, version, about, turn, made_on, body from inbox where understood = 0 order by valve, about, turn, id
