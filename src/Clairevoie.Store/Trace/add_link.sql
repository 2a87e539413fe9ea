-- Adds one link to the chain.
insert into trace (seq, at, by_mission, for_agency, act, what, purpose, prev, hash)
values (@seq, @at, @by_mission, @for_agency, @act, @what, @purpose, @prev, @hash)
